-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT,
    "password_hash" TEXT,
    "password_set_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activation" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "activation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setup_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "setup_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "approval" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "command" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "clause" TEXT NOT NULL,
    "requester_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "decider_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_seq" INTEGER,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter_version" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "text" JSONB,
    "settings" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "charter_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter_signature" (
    "version_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "charter_signature_pkey" PRIMARY KEY ("version_id","member_id")
);

-- CreateTable
CREATE TABLE "directive" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "force" TEXT NOT NULL,
    "issuer_id" UUID NOT NULL,
    "issuer_entry_id" UUID NOT NULL,
    "addressees" JSONB NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "reply_kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "replaces_id" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "overdue_at" TIMESTAMPTZ(3),

    CONSTRAINT "directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recipient" (
    "directive_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "replied_at" TIMESTAMPTZ(3),
    "status" TEXT,
    "late" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "recipient_pkey" PRIMARY KEY ("directive_id","member_id")
);

-- CreateTable
CREATE TABLE "reply" (
    "id" UUID NOT NULL,
    "directive_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "directive_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("directive_id","member_id","occasion","deadline")
);

-- CreateTable
CREATE TABLE "group" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "picture" TEXT,
    "decision" TEXT NOT NULL,
    "features" JSONB NOT NULL DEFAULT '{}',
    "rules_seq" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "leader_id" UUID NOT NULL,
    "admin_id" UUID NOT NULL,

    CONSTRAINT "group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_head" (
    "group_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "ledger_head_pkey" PRIMARY KEY ("group_id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "group_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_entry_id" UUID,
    "audience" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "previous" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("group_id","seq")
);

-- CreateTable
CREATE TABLE "kept_text" (
    "group_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "salt" BYTEA,
    "content" TEXT,
    "withheld_at" TIMESTAMPTZ(3),
    "destroyed_at" TIMESTAMPTZ(3),

    CONSTRAINT "kept_text_pkey" PRIMARY KEY ("group_id","seq","field")
);

-- CreateTable
CREATE TABLE "kept_answer" (
    "actor" UUID NOT NULL,
    "key" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "body_hash" BYTEA NOT NULL,
    "status" INTEGER NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_answer_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "reply_to_id" UUID,
    "mentions" UUID[],
    "answered" JSONB NOT NULL DEFAULT '[]',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recalled_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "read_position" (
    "member_id" UUID NOT NULL,
    "up_to" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "read_position_pkey" PRIMARY KEY ("member_id")
);

-- CreateTable
CREATE TABLE "pin" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "message_id" UUID,
    "directive_id" UUID,
    "pinned_by_id" UUID NOT NULL,
    "pinned_by_entry_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "unpinned_at" TIMESTAMPTZ(3),
    "unpinned_by_id" UUID,

    CONSTRAINT "pin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "roster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_entry" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "roster_id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,
    "position_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT,
    "board" BOOLEAN NOT NULL DEFAULT false,
    "order" INTEGER NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "roster_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "join_request" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "join_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official_domain" (
    "group_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "official_domain_pkey" PRIMARY KEY ("group_id","domain")
);

-- CreateTable
CREATE TABLE "embargo" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "words" TEXT[],
    "publisher" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "embargo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "screening_attempt" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "member_id" UUID,
    "command" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "screening_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "false_alarm" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "false_alarm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_phone_key" ON "account"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "sign_in_session_account_id_idx" ON "sign_in_session"("account_id");

-- CreateIndex
CREATE INDEX "activation_account_id_idx" ON "activation"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "setup_link_token_hash_key" ON "setup_link"("token_hash");

-- CreateIndex
CREATE INDEX "approval_group_id_state_idx" ON "approval"("group_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "charter_version_group_id_version_key" ON "charter_version"("group_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "directive_replaces_id_key" ON "directive"("replaces_id");

-- CreateIndex
CREATE INDEX "directive_group_id_state_idx" ON "directive"("group_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "directive_group_id_year_number_key" ON "directive"("group_id", "year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "directive_group_id_seq_key" ON "directive"("group_id", "seq");

-- CreateIndex
CREATE INDEX "recipient_member_id_idx" ON "recipient"("member_id");

-- CreateIndex
CREATE INDEX "reply_directive_id_idx" ON "reply"("directive_id");

-- CreateIndex
CREATE UNIQUE INDEX "reply_group_id_seq_key" ON "reply"("group_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "group_slug_key" ON "group"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "group_leader_id_key" ON "group"("leader_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_admin_id_key" ON "group"("admin_id");

-- CreateIndex
CREATE INDEX "member_group_id_idx" ON "member"("group_id");

-- CreateIndex
CREATE INDEX "member_account_id_idx" ON "member"("account_id");

-- CreateIndex
CREATE INDEX "kept_answer_at_idx" ON "kept_answer"("at");

-- CreateIndex
CREATE UNIQUE INDEX "message_group_id_seq_key" ON "message"("group_id", "seq");

-- CreateIndex
CREATE INDEX "pin_group_id_unpinned_at_idx" ON "pin"("group_id", "unpinned_at");

-- CreateIndex
CREATE INDEX "roster_group_id_idx" ON "roster"("group_id");

-- CreateIndex
CREATE INDEX "unit_group_id_idx" ON "unit"("group_id");

-- CreateIndex
CREATE INDEX "position_group_id_idx" ON "position"("group_id");

-- CreateIndex
CREATE INDEX "roster_entry_group_id_phone_idx" ON "roster_entry"("group_id", "phone");

-- CreateIndex
CREATE INDEX "roster_entry_roster_id_idx" ON "roster_entry"("roster_id");

-- CreateIndex
CREATE INDEX "join_request_group_id_idx" ON "join_request"("group_id");

-- CreateIndex
CREATE INDEX "embargo_group_id_idx" ON "embargo"("group_id");

-- CreateIndex
CREATE INDEX "screening_attempt_group_id_at_idx" ON "screening_attempt"("group_id", "at");

-- CreateIndex
CREATE INDEX "false_alarm_group_id_at_idx" ON "false_alarm"("group_id", "at");

-- AddForeignKey
ALTER TABLE "sign_in_session" ADD CONSTRAINT "sign_in_session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activation" ADD CONSTRAINT "activation_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charter_signature" ADD CONSTRAINT "charter_signature_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "charter_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charter_signature" ADD CONSTRAINT "charter_signature_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group" ADD CONSTRAINT "group_leader_id_fkey" FOREIGN KEY ("leader_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group" ADD CONSTRAINT "group_admin_id_fkey" FOREIGN KEY ("admin_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "roster_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_position" ADD CONSTRAINT "read_position_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_entry" ADD CONSTRAINT "roster_entry_roster_id_fkey" FOREIGN KEY ("roster_id") REFERENCES "roster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_entry" ADD CONSTRAINT "roster_entry_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_entry" ADD CONSTRAINT "roster_entry_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what a datamodel cannot say.

-- A group and its leader, and its admin, point at each other: both come into being in one transaction.
ALTER TABLE "group" ALTER CONSTRAINT "group_leader_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "group" ALTER CONSTRAINT "group_admin_id_fkey" DEFERRABLE INITIALLY DEFERRED;

-- 3.1, 3.2: whoever leads or administers a group is one of its members when the transaction ends.
CREATE FUNCTION "require_officers_among_members"() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  concerned uuid := CASE TG_TABLE_NAME WHEN 'group' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'group_id' END;
BEGIN
  IF EXISTS (
    SELECT FROM "group" g
    CROSS JOIN LATERAL (VALUES (g.leader_id), (g.admin_id)) AS officer (id)
    WHERE g.id = concerned
      AND NOT EXISTS (SELECT FROM member m WHERE m.id = officer.id AND m.group_id = g.id AND m.left_at IS NULL)
  ) THEN
    RAISE EXCEPTION 'the leader and the admin of a group must be among its members'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'group_officers_among_members', TABLE = 'group';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "group_officers_among_members" AFTER INSERT OR UPDATE OF "leader_id", "admin_id" ON "group"
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "require_officers_among_members"();
CREATE CONSTRAINT TRIGGER "member_officers_among_members" AFTER UPDATE OF "left_at", "group_id" ON "member"
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "require_officers_among_members"();

-- A person is in a group at most once at a time.
CREATE UNIQUE INDEX "member_open_key" ON "member" ("group_id", "account_id") WHERE "left_at" IS NULL;

-- A message or a directive is pinned at most once at a time, and a pin is of one of the two.
CREATE UNIQUE INDEX "pin_active_message_key" ON "pin" ("message_id") WHERE "unpinned_at" IS NULL;
CREATE UNIQUE INDEX "pin_active_directive_key" ON "pin" ("directive_id") WHERE "unpinned_at" IS NULL;
ALTER TABLE "pin" ADD CONSTRAINT "pin_of_one_thing" CHECK (num_nonnulls("message_id", "directive_id") = 1);

-- Words that stand for states.
ALTER TABLE "directive"
  ADD CONSTRAINT "directive_force_known" CHECK ("force" IN ('order', 'direction')),
  ADD CONSTRAINT "directive_state_known" CHECK ("state" IN ('open', 'closed', 'revoked', 'replaced')),
  ADD CONSTRAINT "directive_reply_kind_known" CHECK ("reply_kind" IN ('any', 'report'));
ALTER TABLE "approval"
  ADD CONSTRAINT "approval_state_known" CHECK ("state" IN ('waiting', 'approved', 'rejected', 'withdrawn'));
ALTER TABLE "recipient"
  ADD CONSTRAINT "recipient_status_known" CHECK ("status" IN ('received', 'in-progress', 'done', 'blocked'));
ALTER TABLE "reply"
  ADD CONSTRAINT "reply_status_known" CHECK ("status" IN ('received', 'in-progress', 'done', 'blocked'));

-- The ledger only grows. The app's role has no right to change it; this holds for every other role as well.
CREATE FUNCTION "refuse_ledger_change"() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: % on % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "ledger_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ledger_entry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_ledger_change"();
ALTER TABLE "ledger_entry" ENABLE ALWAYS TRIGGER "ledger_entry_append_only";

ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_hashes_sha256"
  CHECK (octet_length("previous") = 32 AND octet_length("hash") = 32);

-- Search without marks: "chi dao" finds "chỉ đạo". Immutable, so that an index can hold it: it depends on the rules
-- file of the extension, which only changes with the server.
CREATE EXTENSION IF NOT EXISTS "unaccent" WITH SCHEMA "public";
CREATE EXTENSION IF NOT EXISTS "pg_trgm" WITH SCHEMA "public";

CREATE FUNCTION "fold"(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN pg_catalog.lower(public.unaccent('public.unaccent'::regdictionary, $1));

CREATE INDEX "kept_text_folded_idx" ON "kept_text" USING gin (public.fold("content") public.gin_trgm_ops)
WHERE "field" = 'text';

-- AlterTable
ALTER TABLE "screening_attempt" ADD COLUMN     "seen_at" TIMESTAMPTZ(3),
ADD COLUMN     "seq" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "false_alarm" ADD COLUMN     "seen_at" TIMESTAMPTZ(3);

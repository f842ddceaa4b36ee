-- AlterTable
ALTER TABLE "group" DROP COLUMN "rules_seq";

-- AlterTable
ALTER TABLE "ledger_head" ADD COLUMN     "standing_seq" INTEGER NOT NULL DEFAULT 0;

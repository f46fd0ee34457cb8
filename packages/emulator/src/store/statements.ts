import { type Kysely, sql } from "kysely";
import { recentLength } from "../state/offer.ts";
import { statement } from "./statement.ts";
import type { Tables } from "./tables.ts";

/** The kinds of databases. */
export type DatabaseKind = "sqlite" | "postgresql";

/** All statements, written for one kind of database. */
export type Statements = ReturnType<typeof writeStatements>;

/** How many operations are looked at in one go for notices that are due. */
const noticesAtOnce = 200;

/** How many messages are taken in one go to be delivered. */
const messagesAtOnce = 50;

/** What names a message. */
const messageKey = ["operationId", "noticeNumber", "address"] as const;

/** Writes all statements for a kind of database. A limit is part of the text: SQLite plans a query anew where it is not. */
export function writeStatements(database: Kysely<Tables>, kind: DatabaseKind) {
  const isShared = kind === "postgresql";
  const names = ["publisherId", "offerId"] as const;
  type Mark = (name: (typeof names)[number]) => string;
  const offer = (value: Mark) =>
    database
      .selectFrom("offers")
      .selectAll()
      .where("publisher_id", "=", value("publisherId"))
      .where("offer_id", "=", value("offerId"));
  const operations = (value: Mark) =>
    database
      .selectFrom("operations")
      .selectAll()
      .where("publisher_id", "=", value("publisherId"))
      .where("offer_id", "=", value("offerId"))
      .orderBy("number", "desc");
  const due = database
    .selectFrom("operations")
    .selectAll()
    .orderBy("next_notice_at")
    .orderBy("id")
    .limit(sql.lit(noticesAtOnce));
  const message = (value: <Type extends string | number>(name: (typeof messageKey)[number]) => Type) =>
    database
      .updateTable("messages")
      .where("operation_id", "=", value<string>("operationId"))
      .where("notice_number", "=", value<number>("noticeNumber"))
      .where("address", "=", value<string>("address"));

  return {
    offer: statement(names, offer),
    // SQLite has one writer at a time, and a transaction is that from its start.
    offerToChange: statement(names, (value: Mark) => (isShared ? offer(value).forUpdate() : offer(value))),
    operations: statement(names, operations),
    operationsToChange: statement(names, (value: Mark) => {
      const query = operations(value).limit(sql.lit(recentLength));
      return isShared ? query.forUpdate() : query;
    }),
    recentOperations: statement(names, (value: Mark) => operations(value).limit(sql.lit(recentLength))),
    operation: statement(["id"], (value) =>
      database.selectFrom("operations").selectAll().where("id", "=", value<string>("id")),
    ),
    offers: statement(["limit"], (value) =>
      database
        .selectFrom("offers")
        .selectAll()
        .orderBy("publisher_id")
        .orderBy("offer_id")
        .limit(value<number>("limit")),
    ),
    allOperations: statement([], () =>
      database.selectFrom("operations").selectAll().orderBy("publisher_id").orderBy("offer_id").orderBy("number"),
    ),
    deleteOffers: statement([], () => database.deleteFrom("offers")),
    deleteOperations: statement([], () => database.deleteFrom("operations")),
    deleteMessages: statement([], () => database.deleteFrom("messages")),
    deleteOperationsOfOffer: statement(names, (value: Mark) =>
      database
        .deleteFrom("operations")
        .where("publisher_id", "=", value("publisherId"))
        .where("offer_id", "=", value("offerId")),
    ),
    deleteMessagesOfOffer: statement(names, (value: Mark) =>
      database
        .deleteFrom("messages")
        .where("publisher_id", "=", value("publisherId"))
        .where("offer_id", "=", value("offerId")),
    ),
    restoreDelivery: statement([...messageKey, "deliveredAt", "attempts", "nextAttemptAt", "lastError"], (value) =>
      message(value).set({
        delivered_at: value("deliveredAt"),
        attempts: value("attempts"),
        next_attempt_at: value("nextAttemptAt"),
        last_error: value("lastError"),
      }),
    ),
    anyOffer: statement([], () => database.selectFrom("offers").select("offer_id").limit(sql.lit(1))),
    // For work on all that there is. Whoever changes an offer locks its row first, in the first of these tables: with that one,
    // nobody is in the middle of a change. Others may read. SQLite has one writer anyway.
    lockAll: isShared
      ? statement([], () => ({
          compile: () => sql`lock table offers, operations, messages in exclusive mode`.compile(database),
        }))
      : undefined,
    putOffer: statement(["publisherId", "offerId", "offerTypeId", "offerVersion", "stepPlans"], (value) =>
      database
        .insertInto("offers")
        .values({
          publisher_id: value("publisherId"),
          offer_id: value("offerId"),
          offer_type_id: value("offerTypeId"),
          offer_version: value("offerVersion"),
          step_plans: value("stepPlans"),
        })
        .onConflict((conflict) =>
          conflict.columns(["publisher_id", "offer_id"]).doUpdateSet(({ ref }) => ({
            offer_type_id: ref("excluded.offer_type_id"),
            offer_version: ref("excluded.offer_version"),
            step_plans: ref("excluded.step_plans"),
          })),
        ),
    ),
    insertOperation: statement(
      [
        "id",
        "publisherId",
        "offerId",
        "number",
        "submissionType",
        "startedAt",
        "canceledAt",
        "steps",
        "publishingVersion",
        "notificationEmails",
        "noticesTold",
        "nextNoticeAt",
      ],
      (value) =>
        database.insertInto("operations").values({
          id: value("id"),
          publisher_id: value("publisherId"),
          offer_id: value("offerId"),
          number: value("number"),
          submission_type: value("submissionType"),
          started_at: value("startedAt"),
          canceled_at: value("canceledAt"),
          steps: value("steps"),
          publishing_version: value("publishingVersion"),
          notification_emails: value("notificationEmails"),
          notices_told: value("noticesTold"),
          next_notice_at: value("nextNoticeAt"),
        }),
    ),
    cancelOperation: statement(["id", "canceledAt", "notificationEmails", "noticesTold"], (value) =>
      database
        .updateTable("operations")
        .set({
          canceled_at: value("canceledAt"),
          notification_emails: value("notificationEmails"),
          notices_told: value("noticesTold"),
          next_notice_at: sql.lit(null),
        })
        .where("id", "=", value<string>("id")),
    ),
    dueOperations: statement(["now"], (value) => {
      const query = due.where("next_notice_at", "<=", value<number>("now"));
      // What another process is telling is left to it.
      return isShared ? query.forUpdate().skipLocked() : query;
    }),
    nextNotice: statement([], () =>
      database
        .selectFrom("operations")
        .select(({ fn }) => fn.min("next_notice_at").as("at"))
        .where("next_notice_at", "is not", null),
    ),
    noticesTold: statement(["id", "noticesTold", "nextNoticeAt"], (value) =>
      database
        .updateTable("operations")
        .set({ notices_told: value("noticesTold"), next_notice_at: value("nextNoticeAt") })
        .where("id", "=", value<string>("id")),
    ),
    insertMessage: statement(
      [...messageKey, "publisherId", "offerId", "submissionType", "notice", "step", "happenedAt"],
      (value) =>
        database
          .insertInto("messages")
          .values({
            operation_id: value("operationId"),
            notice_number: value("noticeNumber"),
            address: value("address"),
            publisher_id: value("publisherId"),
            offer_id: value("offerId"),
            submission_type: value("submissionType"),
            notice: value("notice"),
            step: value("step"),
            happened_at: value("happenedAt"),
            delivered_at: sql.lit(null),
            attempts: sql.lit(0),
            next_attempt_at: sql.lit(0),
            last_error: sql.lit(null),
          })
          // Told already: it is recorded once.
          .onConflict((conflict) => conflict.doNothing()),
    ),
    messages: statement(["limit"], (value) =>
      database
        .selectFrom("messages")
        .selectAll()
        .orderBy("happened_at", "desc")
        .orderBy("operation_id", "desc")
        .orderBy("notice_number", "desc")
        .orderBy("address", "desc")
        .limit(value<number>("limit")),
    ),
    message: statement(messageKey, (value) =>
      database
        .selectFrom("messages")
        .selectAll()
        .where("operation_id", "=", value<string>("operationId"))
        .where("notice_number", "=", value<number>("noticeNumber"))
        .where("address", "=", value<string>("address")),
    ),
    messagesToDeliver: statement(["now"], (value) =>
      database
        .selectFrom("messages")
        .selectAll()
        .where("next_attempt_at", "<=", value<number>("now"))
        .orderBy("next_attempt_at")
        .orderBy("operation_id")
        .orderBy("notice_number")
        .limit(sql.lit(messagesAtOnce)),
    ),
    nextAttempt: statement([], () =>
      database
        .selectFrom("messages")
        .select(({ fn }) => fn.min("next_attempt_at").as("at"))
        .where("next_attempt_at", "is not", null),
    ),
    messageDelivered: statement([...messageKey, "deliveredAt"], (value) =>
      message(value).set(({ eb }) => ({
        delivered_at: value("deliveredAt"),
        attempts: eb("attempts", "+", 1),
        next_attempt_at: null,
        last_error: null,
      })),
    ),
    messageDelayed: statement([...messageKey, "nextAttemptAt", "lastError"], (value) =>
      message(value).set(({ eb }) => ({
        attempts: eb("attempts", "+", 1),
        next_attempt_at: value("nextAttemptAt"),
        last_error: value("lastError"),
      })),
    ),
    setting: statement(["name"], (value) =>
      database.selectFrom("settings").selectAll().where("name", "=", value<string>("name")),
    ),
    putSetting: statement(["name", "value"], (value) =>
      database
        .insertInto("settings")
        .values({ name: value("name"), value: value("value") })
        .onConflict((conflict) => conflict.column("name").doUpdateSet(({ ref }) => ({ value: ref("excluded.value") }))),
    ),
  };
}

// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <librdkafka/rdkafka.h>
#include <unistd.h>

void onMessage(rd_kafka_message_t *, void *) {}

task<> polls(rd_kafka_t *kafka, rd_kafka_queue_t *queue, rd_kafka_topic_t *topic, rd_kafka_message_t **messages,
             int timeout) {
  rd_kafka_poll(kafka, 100);                                       // expect: async-blocking-call
  rd_kafka_poll(kafka, timeout);                                   // expect: async-blocking-call
  rd_kafka_consumer_poll(kafka, -1);                               // expect: async-blocking-call
  rd_kafka_consume(topic, 0, 100);                                 // expect: async-blocking-call
  rd_kafka_consume_batch(topic, 0, 100, messages, 1);              // expect: async-blocking-call
  rd_kafka_consume_callback(topic, 0, 100, onMessage, nullptr);    // expect: async-blocking-call
  rd_kafka_consume_queue(queue, 100);                              // expect: async-blocking-call
  rd_kafka_consume_batch_queue(queue, 100, messages, 1);           // expect: async-blocking-call
  rd_kafka_consume_callback_queue(queue, 100, onMessage, nullptr); // expect: async-blocking-call
  rd_kafka_queue_poll(queue, 100);                                 // expect: async-blocking-call
  rd_kafka_queue_poll_callback(queue, 100);                        // expect: async-blocking-call
  rd_kafka_poll(kafka, 0);
  rd_kafka_consumer_poll(kafka, 0);
  rd_kafka_consume(topic, 0, 0);
  rd_kafka_consume_batch(topic, 0, 0, messages, 1);
  rd_kafka_consume_callback(topic, 0, 0, onMessage, nullptr);
  rd_kafka_consume_queue(queue, 0);
  rd_kafka_consume_batch_queue(queue, 0, messages, 1);
  rd_kafka_consume_callback_queue(queue, 0, onMessage, nullptr);
  rd_kafka_queue_poll(queue, 0);
  rd_kafka_queue_poll_callback(queue, 0);
  co_return;
}

void sleepyMessage(rd_kafka_message_t *, void *) { usleep(1); }
task<> invokes(rd_kafka_topic_t *topic, rd_kafka_queue_t *queue) {
  rd_kafka_consume_callback(topic, 0, 0, sleepyMessage, nullptr);    // expect: async-blocking-call
  rd_kafka_consume_callback_queue(queue, 0, sleepyMessage, nullptr); // expect: async-blocking-call
  co_return;
}

task<> produces(rd_kafka_t *kafka, rd_kafka_topic_t *topic, void *data, rd_kafka_message_t *messages) {
  int flags = RD_KAFKA_MSG_F_COPY | RD_KAFKA_MSG_F_BLOCK;
  rd_kafka_produce(topic, 0, flags, data, 1, data, 1, data);           // expect: async-blocking-call
  rd_kafka_produce_batch(topic, 0, RD_KAFKA_MSG_F_BLOCK, messages, 1); // expect: async-blocking-call
  rd_kafka_flush(kafka, 1000);                                         // expect: async-blocking-call
  rd_kafka_produce(topic, 0, RD_KAFKA_MSG_F_COPY, data, 1, data, 1, data);
  rd_kafka_produce_batch(topic, 0, RD_KAFKA_MSG_F_FREE, messages, 1);
  rd_kafka_flush(kafka, 0);
  co_return;
}

void onCommit(rd_kafka_t *, rd_kafka_resp_err_t, rd_kafka_topic_partition_list_t *, void *) { usleep(1); }
task<> commits(rd_kafka_t *kafka, rd_kafka_topic_partition_list_t *offsets, rd_kafka_message_t *message,
               rd_kafka_queue_t *queue) {
  rd_kafka_commit(kafka, offsets, 0);                                // expect: async-blocking-call
  rd_kafka_commit_message(kafka, message, 0);                        // expect: async-blocking-call
  rd_kafka_commit_queue(kafka, offsets, nullptr, onCommit, nullptr); // expect: async-blocking-call
  rd_kafka_commit(kafka, offsets, 1);
  rd_kafka_commit_message(kafka, message, 1);
  rd_kafka_commit_queue(kafka, offsets, queue, onCommit, nullptr);
  co_return;
}

task<> queries(rd_kafka_t *kafka, rd_kafka_topic_t *topic, rd_kafka_topic_partition_list_t *list, int64_t *offset) {
  const struct rd_kafka_metadata *metadata;
  const rd_kafka_group_list *groups;
  rd_kafka_clusterid(kafka, 100);                                       // expect: async-blocking-call
  rd_kafka_controllerid(kafka, 100);                                    // expect: async-blocking-call
  rd_kafka_committed(kafka, list, 100);                                 // expect: async-blocking-call
  rd_kafka_offsets_for_times(kafka, list, 100);                         // expect: async-blocking-call
  rd_kafka_seek(topic, 0, 0, 100);                                      // expect: async-blocking-call
  rd_kafka_seek_partitions(kafka, list, 100);                           // expect: async-blocking-call
  rd_kafka_list_groups(kafka, nullptr, &groups, 100);                   // expect: async-blocking-call
  rd_kafka_metadata(kafka, 1, nullptr, &metadata, 100);                 // expect: async-blocking-call
  rd_kafka_query_watermark_offsets(kafka, "t", 0, offset, offset, 100); // expect: async-blocking-call
  rd_kafka_clusterid(kafka, 0);
  rd_kafka_controllerid(kafka, 0);
  rd_kafka_committed(kafka, list, 0);
  rd_kafka_offsets_for_times(kafka, list, 0);
  rd_kafka_seek(topic, 0, 0, 0);
  rd_kafka_seek_partitions(kafka, list, 0);
  rd_kafka_list_groups(kafka, nullptr, &groups, 0);
  rd_kafka_metadata(kafka, 1, nullptr, &metadata, 0);
  rd_kafka_query_watermark_offsets(kafka, "t", 0, offset, offset, 0);
  rd_kafka_get_watermark_offsets(kafka, "t", 0, offset, offset);
  co_return;
}

task<> transactions(rd_kafka_t *kafka, rd_kafka_topic_partition_list_t *list,
                    rd_kafka_consumer_group_metadata_t *group) {
  rd_kafka_init_transactions(kafka, 100);                        // expect: async-blocking-call
  rd_kafka_send_offsets_to_transaction(kafka, list, group, 100); // expect: async-blocking-call
  rd_kafka_commit_transaction(kafka, -1);                        // expect: async-blocking-call
  rd_kafka_abort_transaction(kafka, -1);                         // expect: async-blocking-call
  rd_kafka_init_transactions(kafka, 0);
  rd_kafka_begin_transaction(kafka);
  rd_kafka_send_offsets_to_transaction(kafka, list, group, 0);
  rd_kafka_commit_transaction(kafka, 0);
  rd_kafka_abort_transaction(kafka, 0);
  co_return;
}

task<> ends(rd_kafka_t *kafka, rd_kafka_queue_t *queue) {
  rd_kafka_consumer_close(kafka);   // expect: async-blocking-call
  rd_kafka_destroy_flags(kafka, 0); // expect: async-blocking-call
  rd_kafka_destroy(kafka);          // expect: async-blocking-call
  rd_kafka_wait_destroyed(1000);    // expect: async-blocking-call
  rd_kafka_consumer_close_queue(kafka, queue);
  rd_kafka_destroy_flags(kafka, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
  rd_kafka_wait_destroyed(0);
  co_return;
}

// Its own threads call the first two; the others are called by whoever polls.
void onEvent(rd_kafka_t *, void *) { usleep(1); } // expect: async-blocking-call
void callbacks(rd_kafka_conf_t *conf, rd_kafka_queue_t *queue) {
  rd_kafka_queue_cb_event_enable(queue, onEvent, nullptr);
  rd_kafka_conf_set_background_event_cb(conf, [](rd_kafka_t *, rd_kafka_event_t *, void *) { usleep(1); });
  rd_kafka_conf_set_dr_cb(conf, [](rd_kafka_t *, void *, size_t, rd_kafka_resp_err_t, void *, void *) { usleep(1); });
  rd_kafka_conf_set_dr_msg_cb(conf, [](rd_kafka_t *, const rd_kafka_message_t *, void *) { usleep(1); });
  rd_kafka_conf_set_consume_cb(conf, sleepyMessage);
  rd_kafka_conf_set_rebalance_cb(conf, onCommit);
  rd_kafka_conf_set_offset_commit_cb(conf, onCommit);
  rd_kafka_conf_set_error_cb(conf, [](rd_kafka_t *, int, const char *, void *) { usleep(1); });
  rd_kafka_conf_set_throttle_cb(conf, [](rd_kafka_t *, const char *, int32_t, int, void *) { usleep(1); });
  rd_kafka_conf_set_log_cb(conf, [](const rd_kafka_t *, int, const char *, const char *) { usleep(1); });
  rd_kafka_conf_set_stats_cb(conf, [](rd_kafka_t *, char *, size_t, void *) { return usleep(1); });
  rd_kafka_conf_set_oauthbearer_token_refresh_cb(conf, [](rd_kafka_t *, const char *, void *) { usleep(1); });
}

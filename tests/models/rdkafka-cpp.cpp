// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <librdkafka/rdkafkacpp.h>

using namespace RdKafka;

task<> polls(Handle &handle, Producer &producer, Queue &queue, KafkaConsumer &consumer, int timeout) {
  handle.poll(100);             // expect: async-blocking-call
  producer.poll(timeout);       // expect: async-blocking-call
  queue.poll(100);              // expect: async-blocking-call
  delete queue.consume(100);    // expect: async-blocking-call
  delete consumer.consume(100); // expect: async-blocking-call
  handle.poll(0);
  producer.poll(0);
  queue.poll(0);
  delete queue.consume(0);
  delete consumer.consume(0);
  co_return;
}

task<> oldConsumer(Consumer &consumer, Topic *topic, Queue *queue, ConsumeCb *callback) {
  delete consumer.consume(topic, 0, 100);                      // expect: async-blocking-call
  delete consumer.consume(queue, 100);                         // expect: async-blocking-call
  consumer.consume_callback(topic, 0, 100, callback, nullptr); // expect: async-blocking-call
  consumer.consume_callback(queue, 100, callback, nullptr);    // expect: async-blocking-call
  consumer.seek(topic, 0, 0, 100);                             // expect: async-blocking-call
  delete consumer.consume(topic, 0, 0);
  delete consumer.consume(queue, 0);
  consumer.consume_callback(topic, 0, 0, callback, nullptr);
  consumer.consume_callback(queue, 0, callback, nullptr);
  consumer.seek(topic, 0, 0, 0);
  co_return;
}

task<> consumer(KafkaConsumer &consumer, Message *message, std::vector<TopicPartition *> &offsets,
                OffsetCommitCb *callback, Queue *queue) {
  consumer.commitSync();                  // expect: async-blocking-call
  consumer.commitSync(message);           // expect: async-blocking-call
  consumer.commitSync(offsets);           // expect: async-blocking-call
  consumer.commitSync(offsets, callback); // expect: async-blocking-call
  consumer.committed(offsets, 100);       // expect: async-blocking-call
  consumer.seek(*offsets[0], 100);        // expect: async-blocking-call
  consumer.close();                       // expect: async-blocking-call
  consumer.commitAsync();
  consumer.commitAsync(message);
  consumer.committed(offsets, 0);
  consumer.seek(*offsets[0], 0);
  consumer.subscribe({"topic"});
  consumer.close(queue);
  co_return;
}

task<> queries(Handle &handle, std::vector<TopicPartition *> &offsets, int64_t *low, int64_t *high) {
  Metadata *metadata;
  handle.metadata(true, nullptr, &metadata, 100);             // expect: async-blocking-call
  handle.query_watermark_offsets("topic", 0, low, high, 100); // expect: async-blocking-call
  handle.offsetsForTimes(offsets, 100);                       // expect: async-blocking-call
  handle.clusterid(100);                                      // expect: async-blocking-call
  handle.controllerid(100);                                   // expect: async-blocking-call
  handle.metadata(true, nullptr, &metadata, 0);
  handle.query_watermark_offsets("topic", 0, low, high, 0);
  handle.offsetsForTimes(offsets, 0);
  handle.clusterid(0);
  handle.controllerid(0);
  handle.get_watermark_offsets("topic", 0, low, high);
  wait_destroyed(1000); // expect: async-blocking-call
  wait_destroyed(0);
  co_return;
}

task<> producer(Producer &producer, Topic *topic, void *data, std::vector<TopicPartition *> &offsets,
                ConsumerGroupMetadata *group) {
  int flags = Producer::RK_MSG_COPY | Producer::RK_MSG_BLOCK;
  producer.produce(topic, 0, flags, data, 1, nullptr, nullptr);      // expect: async-blocking-call
  producer.produce("topic", 0, flags, data, 1, data, 1, 0, nullptr); // expect: async-blocking-call
  producer.flush(1000);                                              // expect: async-blocking-call
  producer.init_transactions(1000);                                  // expect: async-blocking-call
  producer.send_offsets_to_transaction(offsets, group, 1);           // expect: async-blocking-call
  producer.commit_transaction(-1);                                   // expect: async-blocking-call
  producer.abort_transaction(-1);                                    // expect: async-blocking-call
  producer.produce(topic, 0, Producer::RK_MSG_COPY, data, 1, nullptr, nullptr);
  producer.produce(topic, 0, nullptr, nullptr, nullptr);
  producer.flush(0);
  producer.init_transactions(0);
  producer.begin_transaction();
  producer.send_offsets_to_transaction(offsets, group, 0);
  producer.commit_transaction(0);
  producer.abort_transaction(0);
  co_return;
}

// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <chrono>
#include <grpc/grpc.h>
#include <grpc/support/time.h>
#include <grpcpp/alarm.h>
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>
#include <grpcpp/support/sync_stream.h>
#include <unistd.h>

using Message = grpc::ByteBuffer;

task<> clientStreams(grpc::ClientReader<Message> &reader, grpc::ClientWriter<Message> &writer,
                     grpc::ClientReaderWriter<Message, Message> &both, Message *message) {
  reader.WaitForInitialMetadata(); // expect: async-blocking-call
  while (reader.Read(message))     // expect: async-blocking-call
    co_await tick{};
  reader.Finish();                 // expect: async-blocking-call
  writer.WaitForInitialMetadata(); // expect: async-blocking-call
  writer.Write(*message);          // expect: async-blocking-call
  writer.Write(*message, {});      // expect: async-blocking-call
  writer.WriteLast(*message, {});  // expect: async-blocking-call
  writer.WritesDone();             // expect: async-blocking-call
  writer.Finish();                 // expect: async-blocking-call
  both.WaitForInitialMetadata();   // expect: async-blocking-call
  both.Read(message);              // expect: async-blocking-call
  both.Write(*message, {});        // expect: async-blocking-call
  both.WritesDone();               // expect: async-blocking-call
  both.Finish();                   // expect: async-blocking-call
}

task<> abstractStreams(grpc::ClientReaderInterface<Message> &reader, grpc::ClientWriterInterface<Message> &writer,
                       grpc::ClientReaderWriterInterface<Message, Message> &both,
                       grpc::ServerReaderInterface<Message> &server, Message *message) {
  reader.WaitForInitialMetadata(); // expect: async-blocking-call
  reader.Read(message);            // expect: async-blocking-call
  reader.Finish();                 // expect: async-blocking-call
  writer.Write(*message, {});      // expect: async-blocking-call
  writer.WritesDone();             // expect: async-blocking-call
  both.WaitForInitialMetadata();   // expect: async-blocking-call
  both.WritesDone();               // expect: async-blocking-call
  server.SendInitialMetadata();    // expect: async-blocking-call
  uint32_t size;
  reader.NextMessageSize(&size);
  co_return;
}

task<> serverStreams(grpc::ServerReader<Message> &reader, grpc::ServerWriter<Message> &writer,
                     grpc::ServerReaderWriter<Message, Message> &both, Message *message) {
  reader.SendInitialMetadata(); // expect: async-blocking-call
  reader.Read(message);         // expect: async-blocking-call
  writer.SendInitialMetadata(); // expect: async-blocking-call
  writer.Write(*message, {});   // expect: async-blocking-call
  both.SendInitialMetadata();   // expect: async-blocking-call
  both.Read(message);           // expect: async-blocking-call
  both.Write(*message, {});     // expect: async-blocking-call
  co_return;
}

task<> queue(grpc::CompletionQueue &queue, gpr_timespec deadline, void *tag, bool ok) {
  queue.Next(&tag, &ok);                                           // expect: async-blocking-call
  queue.AsyncNext(&tag, &ok, deadline);                            // expect: async-blocking-call
  queue.AsyncNext(&tag, &ok, gpr_inf_future(GPR_CLOCK_REALTIME));  // expect: async-blocking-call
  queue.DoThenAsyncNext([] {}, &tag, &ok, deadline);               // expect: async-blocking-call
  grpc_completion_queue_next(queue.cq(), deadline, nullptr);       // expect: async-blocking-call
  grpc_completion_queue_pluck(queue.cq(), tag, deadline, nullptr); // expect: async-blocking-call
  queue.AsyncNext(&tag, &ok, gpr_inf_past(GPR_CLOCK_MONOTONIC));
  queue.AsyncNext(&tag, &ok, gpr_time_0(GPR_CLOCK_REALTIME));
  gpr_timespec now = gpr_now(GPR_CLOCK_REALTIME);
  queue.AsyncNext(&tag, &ok, now);
  queue.AsyncNext(&tag, &ok, gpr_time_add(now, gpr_time_from_seconds(1, GPR_TIMESPAN))); // expect: async-blocking-call
  queue.DoThenAsyncNext([] {}, &tag, &ok, now);
  queue.DoThenAsyncNext([] { usleep(1); }, &tag, &ok, now); // expect: async-blocking-call
  grpc_completion_queue_next(queue.cq(), now, nullptr);
  grpc_completion_queue_pluck(queue.cq(), tag, gpr_inf_past(GPR_CLOCK_MONOTONIC), nullptr);
  queue.Shutdown();
  co_return;
}

task<> channel(grpc::ChannelInterface &channel, std::chrono::system_clock::time_point deadline,
               grpc::CompletionQueue *queue) {
  channel.WaitForConnected(deadline);                      // expect: async-blocking-call
  channel.WaitForStateChange(GRPC_CHANNEL_IDLE, deadline); // expect: async-blocking-call
  channel.WaitForConnected(gpr_time_0(GPR_CLOCK_REALTIME));
  channel.WaitForStateChange(GRPC_CHANNEL_IDLE, gpr_inf_past(GPR_CLOCK_REALTIME));
  channel.GetState(true);
  channel.NotifyOnStateChange(GRPC_CHANNEL_IDLE, deadline, queue, nullptr);
  co_return;
}

task<> server(grpc::Server &server, grpc::ServerInterface &abstract, std::chrono::system_clock::time_point deadline) {
  server.Wait();             // expect: async-blocking-call
  abstract.Wait();           // expect: async-blocking-call
  server.Shutdown();         // expect: async-blocking-call
  server.Shutdown(deadline); // expect: async-blocking-call
  co_return;
}

// The asynchronous forms.
task<> silent(grpc::ClientAsyncReader<Message> &reader, grpc::ClientAsyncWriter<Message> &writer, grpc::Status *status,
              grpc::ClientAsyncResponseReader<Message> &response, Message *message, grpc::ClientContext &context) {
  reader.StartCall(nullptr);
  reader.Read(message, nullptr);
  reader.Finish(status, nullptr);
  writer.Write(*message, nullptr);
  writer.WritesDone(nullptr);
  response.Finish(message, status, nullptr);
  context.TryCancel();
  grpc::CreateChannel("host:1", grpc::InsecureChannelCredentials());
  co_return;
}

void callbacks(grpc::Alarm &alarm, gpr_timespec deadline, grpc::CompletionQueue *queue, grpc::GenericStub &stub,
               grpc::ClientContext *context, const Message *request, Message *response) {
  alarm.Set(deadline, [](bool) {
    usleep(1); // expect: async-blocking-call
  });
  alarm.Set(deadline, [](bool) {});
  alarm.Set(queue, deadline, nullptr);
  stub.UnaryCall(context, "/Echo/Say", {}, request, response, [](grpc::Status) {
    usleep(1); // expect: async-blocking-call
  });
}
int main() {}

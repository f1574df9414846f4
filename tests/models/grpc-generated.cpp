// RUN: %verify %s -- -std=c++20 -I%inputs
// What the code generator of gRPC writes for a service, and its use.
#include "task.h"
#include <functional>
#include <grpcpp/channel.h>
#include <grpcpp/impl/client_unary_call.h>
#include <grpcpp/impl/codegen/server_callback_handlers.h>
#include <grpcpp/impl/service_type.h>
#include <grpcpp/support/byte_buffer.h>
#include <grpcpp/support/client_callback.h>
#include <grpcpp/support/server_callback.h>
#include <grpcpp/support/sync_stream.h>
#include <memory>
#include <unistd.h>

using Message = grpc::ByteBuffer;

namespace echo {
class StubInterface {
public:
  class async_interface {
  public:
    virtual ~async_interface() {}
    virtual void Say(grpc::ClientContext *, const Message *, Message *, std::function<void(grpc::Status)>) = 0;
    virtual void Say(grpc::ClientContext *, const Message *, Message *, grpc::ClientUnaryReactor *) = 0;
    virtual void Chat(grpc::ClientContext *, grpc::ClientBidiReactor<Message, Message> *) = 0;
  };
  virtual ~StubInterface() {}
  virtual grpc::Status Say(grpc::ClientContext *, const Message &, Message *) = 0;
  std::unique_ptr<grpc::ClientReaderInterface<Message>> List(grpc::ClientContext *context, const Message &request) {
    return std::unique_ptr<grpc::ClientReaderInterface<Message>>(ListRaw(context, request));
  }
  virtual async_interface *async() = 0;

private:
  virtual grpc::ClientReaderInterface<Message> *ListRaw(grpc::ClientContext *, const Message &) = 0;
};

class Stub final : public StubInterface {
public:
  explicit Stub(const std::shared_ptr<grpc::ChannelInterface> &channel) : channel(channel), async_stub(this) {}
  grpc::Status Say(grpc::ClientContext *context, const Message &request, Message *response) override {
    return grpc::internal::BlockingUnaryCall<Message, Message, Message, Message>(channel.get(), say, context, request,
                                                                                 response);
  }
  std::unique_ptr<grpc::ClientReader<Message>> List(grpc::ClientContext *context, const Message &request) {
    return std::unique_ptr<grpc::ClientReader<Message>>(ListRaw(context, request));
  }
  std::unique_ptr<grpc::ClientWriter<Message>> Record(grpc::ClientContext *context, Message *response) {
    return std::unique_ptr<grpc::ClientWriter<Message>>(
        grpc::internal::ClientWriterFactory<Message>::Create(channel.get(), record, context, response));
  }
  std::unique_ptr<grpc::ClientReaderWriter<Message, Message>> Chat(grpc::ClientContext *context) {
    return std::unique_ptr<grpc::ClientReaderWriter<Message, Message>>(
        grpc::internal::ClientReaderWriterFactory<Message, Message>::Create(channel.get(), chat, context));
  }
  class async_stub_class final : public async_interface {
  public:
    void Say(grpc::ClientContext *context, const Message *request, Message *response,
             std::function<void(grpc::Status)> done) override {
      grpc::internal::CallbackUnaryCall<Message, Message, Message, Message>(stub->channel.get(), stub->say, context,
                                                                            request, response, std::move(done));
    }
    void Say(grpc::ClientContext *context, const Message *request, Message *response,
             grpc::ClientUnaryReactor *reactor) override {
      grpc::internal::ClientCallbackUnaryFactory::Create<Message, Message, Message, Message>(
          stub->channel.get(), stub->say, context, request, response, reactor);
    }
    void Chat(grpc::ClientContext *context, grpc::ClientBidiReactor<Message, Message> *reactor) override {
      grpc::internal::ClientCallbackReaderWriterFactory<Message, Message>::Create(stub->channel.get(), stub->chat,
                                                                                  context, reactor);
    }
    explicit async_stub_class(Stub *stub) : stub(stub) {}
    Stub *stub;
  };
  async_stub_class *async() override { return &async_stub; }

private:
  std::shared_ptr<grpc::ChannelInterface> channel;
  async_stub_class async_stub;
  grpc::internal::RpcMethod say{"/Echo/Say", nullptr, grpc::internal::RpcMethod::NORMAL_RPC};
  grpc::internal::RpcMethod list{"/Echo/List", nullptr, grpc::internal::RpcMethod::SERVER_STREAMING};
  grpc::internal::RpcMethod record{"/Echo/Record", nullptr, grpc::internal::RpcMethod::CLIENT_STREAMING};
  grpc::internal::RpcMethod chat{"/Echo/Chat", nullptr, grpc::internal::RpcMethod::BIDI_STREAMING};
  grpc::ClientReader<Message> *ListRaw(grpc::ClientContext *context, const Message &request) override {
    return grpc::internal::ClientReaderFactory<Message>::Create(channel.get(), list, context, request);
  }
};

class Service : public grpc::Service {
public:
  virtual grpc::Status Say(grpc::ServerContext *, const Message *, Message *) { return {}; }
};
class CallbackService : public Service {
public:
  CallbackService() {
    MarkMethodCallback(0, new grpc::internal::CallbackUnaryHandler<Message, Message>(
                              [this](grpc::CallbackServerContext *context, const Message *request, Message *response) {
                                return this->Say(context, request, response);
                              }));
  }
  virtual grpc::ServerUnaryReactor *Say(grpc::CallbackServerContext *, const Message *, Message *) { return nullptr; }
};
} // namespace echo

task<> calls(echo::Stub &stub, echo::StubInterface &abstract, grpc::ClientContext *context, const Message &request,
             Message *response) {
  stub.Say(context, request, response);     // expect: async-blocking-call
  abstract.Say(context, request, response); // expect: async-blocking-call
  stub.List(context, request);              // expect: async-blocking-call
  abstract.List(context, request);          // expect: async-blocking-call
  stub.Record(context, response);           // expect: async-blocking-call
  stub.Chat(context);                       // expect: async-blocking-call
  stub.async()->Say(context, &request, response, [](grpc::Status) {});
  co_return;
}

struct Talk : grpc::ClientBidiReactor<Message, Message> {
  Talk(echo::Stub &stub, grpc::ClientContext *context) {
    stub.async()->Chat(context, this);
    StartRead(&message);
    StartCall();
  }
  void OnReadDone(bool ok) override {
    usleep(1); // expect: async-blocking-call
    if (ok)
      StartRead(&message);
  }
  Message message;
};

void callbacks(echo::Stub &stub, echo::StubInterface &abstract, grpc::ClientContext *context, const Message &request,
               Message *response, grpc::ClientUnaryReactor *reactor) {
  stub.async()->Say(context, &request, response, [](grpc::Status) {
    usleep(1); // expect: async-blocking-call
  });
  abstract.async()->Say(context, &request, response, [](grpc::Status) {
    usleep(1); // expect: async-blocking-call
  });
  stub.async()->Say(context, &request, response, reactor);
}

// Handlers of the synchronous service have a pool of threads; those of the callback service have gRPC's.
struct Blocking : echo::Service {
  grpc::Status Say(grpc::ServerContext *, const Message *, Message *) override {
    usleep(1);
    return {};
  }
};
struct Reacting : echo::CallbackService {
  grpc::ServerUnaryReactor *Say(grpc::CallbackServerContext *context, const Message *, Message *) override {
    usleep(1); // expect: async-blocking-call
    grpc::ServerUnaryReactor *reactor = context->DefaultReactor();
    reactor->Finish(grpc::Status::OK);
    return reactor;
  }
};

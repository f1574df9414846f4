// RUN: %verify %s -- -std=c++20 -I%inputs
// Reactions run on gRPC's own threads.
#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/support/client_callback.h>
#include <grpcpp/support/server_callback.h>
#include <unistd.h>

using Message = grpc::ByteBuffer;

struct Call : grpc::ClientUnaryReactor {
  void OnDone(const grpc::Status &) override { usleep(1); }    // expect: async-blocking-call
  void OnReadInitialMetadataDone(bool) override { usleep(1); } // expect: async-blocking-call
};
struct List : grpc::ClientReadReactor<Message> {
  void OnDone(const grpc::Status &) override { usleep(1); }    // expect: async-blocking-call
  void OnReadInitialMetadataDone(bool) override { usleep(1); } // expect: async-blocking-call
  void OnReadDone(bool) override { usleep(1); }                // expect: async-blocking-call
};
struct Record : grpc::ClientWriteReactor<Message> {
  void OnDone(const grpc::Status &) override { usleep(1); }    // expect: async-blocking-call
  void OnReadInitialMetadataDone(bool) override { usleep(1); } // expect: async-blocking-call
  void OnWriteDone(bool) override { usleep(1); }               // expect: async-blocking-call
  void OnWritesDoneDone(bool) override { usleep(1); }          // expect: async-blocking-call
};
struct Chat : grpc::ClientBidiReactor<Message, Message> {
  void OnDone(const grpc::Status &) override { usleep(1); }    // expect: async-blocking-call
  void OnReadInitialMetadataDone(bool) override { usleep(1); } // expect: async-blocking-call
  void OnReadDone(bool) override { usleep(1); }                // expect: async-blocking-call
  void OnWriteDone(bool) override { usleep(1); }               // expect: async-blocking-call
  void OnWritesDoneDone(bool) override { usleep(1); }          // expect: async-blocking-call
};

struct ServeCall : grpc::ServerUnaryReactor {
  void OnDone() override { usleep(1); }                        // expect: async-blocking-call
  void OnCancel() override { usleep(1); }                      // expect: async-blocking-call
  void OnSendInitialMetadataDone(bool) override { usleep(1); } // expect: async-blocking-call
};
struct ServeRecord : grpc::ServerReadReactor<Message> {
  void OnDone() override { usleep(1); }                        // expect: async-blocking-call
  void OnCancel() override { usleep(1); }                      // expect: async-blocking-call
  void OnSendInitialMetadataDone(bool) override { usleep(1); } // expect: async-blocking-call
  void OnReadDone(bool) override { usleep(1); }                // expect: async-blocking-call
};
struct ServeList : grpc::ServerWriteReactor<Message> {
  void OnDone() override { usleep(1); }                        // expect: async-blocking-call
  void OnCancel() override { usleep(1); }                      // expect: async-blocking-call
  void OnSendInitialMetadataDone(bool) override { usleep(1); } // expect: async-blocking-call
  void OnWriteDone(bool) override { usleep(1); }               // expect: async-blocking-call
};
struct ServeChat : grpc::ServerBidiReactor<Message, Message> {
  void OnDone() override { usleep(1); }                        // expect: async-blocking-call
  void OnCancel() override { usleep(1); }                      // expect: async-blocking-call
  void OnSendInitialMetadataDone(bool) override { usleep(1); } // expect: async-blocking-call
  void OnReadDone(bool) override { usleep(1); }                // expect: async-blocking-call
  void OnWriteDone(bool) override { usleep(1); }               // expect: async-blocking-call
};

struct Generic : grpc::CallbackGenericService {
  grpc::ServerGenericBidiReactor *CreateReactor(grpc::GenericCallbackServerContext *) override {
    usleep(1); // expect: async-blocking-call
    return nullptr;
  }
};

// Operations only start something.
struct Echo : grpc::ServerBidiReactor<Message, Message> {
  Echo() { StartRead(&message); }
  void OnReadDone(bool ok) override {
    if (ok)
      StartWrite(&message);
    else
      Finish(grpc::Status::OK);
  }
  void OnWriteDone(bool) override { StartRead(&message); }
  void OnDone() override { delete this; }
  Message message;
};

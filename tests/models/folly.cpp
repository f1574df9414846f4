// RUN: %verify --checks async-*,-async-unawaited %s -- -std=c++20 -I%inputs -I%S/Inputs
// Executors, functions, processes and files.
#include "folly.h"
#include "task.h"
#include <unistd.h>

using namespace folly;
using namespace std::chrono_literals;

// Each is called in one place, which says where it runs.
template <int> task<> work() {
  usleep(1);
  co_return;
}

void pools(CPUThreadPoolExecutor &cpu, StripedEDFThreadPoolExecutor &striped, EDFThreadPoolExecutor &edf,
           ThreadedExecutor &threads) {
  cpu.add([] { work<1>(); });
  cpu.add([] { work<2>(); }, 1s, [] { work<3>(); });
  cpu.addWithPriority([] { work<4>(); }, 1);
  striped.add([] { work<5>(); }, 1);
  edf.add([] { work<6>(); }, 1);
  threads.add([] { work<7>(); });
  Executor *known = &cpu;
  known->add([] { work<8>(); });
  known->addWithPriority([] { work<9>(); }, 1);
  getGlobalCPUExecutor()->add([] { work<10>(); });
  getGlobalCPUExecutorWeakRef()->add([] { work<11>(); });
  getUnsafeMutableGlobalCPUExecutor()->add([] { work<12>(); });
  async([] { work<13>(); });
  getKeepAliveToken(cpu)->add([] { work<14>(); });
  Executor::KeepAlive<> token = Executor::getKeepAliveToken(&cpu);
  token->add([] { work<15>(); });
  Executor::KeepAlive<> kept(&cpu);
  kept->add([] { work<16>(); });
  kept.copy().add([](Executor::KeepAlive<> &&) { work<17>(); });
  kept.get()->add([] { work<18>(); });
  kept.get_alias()->add([] { work<19>(); });
}

void overPools(CPUThreadPoolExecutor &cpu) {
  auto serial = SerialExecutor::create();
  serial->add([] { work<20>(); });
  auto strand = StrandExecutor::create(getKeepAliveToken(cpu));
  strand->add([] { work<21>(); });
  VirtualExecutor virtualized(&cpu);
  virtualized.add([] { work<22>(); });
  MeteredExecutor metered(getKeepAliveToken(cpu));
  metered.add([] { work<23>(); });
  auto urgent = ExecutorWithPriority::create(getKeepAliveToken(cpu), 1);
  urgent->add([] { work<24>(); });
  auto scheduled = TimekeeperScheduledExecutor::create(getKeepAliveToken(cpu));
  scheduled->schedule([] { work<25>(); });
}

void loops(EventBase &base, IOExecutor &io, IOThreadPoolExecutor &pool, IOThreadPoolExecutorBase &any,
           MuxIOThreadPoolExecutor &mux, ThreadPoolExecutor &unknown, ScheduledExecutor &scheduled) {
  auto now = std::chrono::steady_clock::now();
  base.add([] { usleep(1); });                                // expect: async-blocking-call
  io.add([] { usleep(1); });                                  // expect: async-blocking-call
  pool.add([] { usleep(1); });                                // expect: async-blocking-call
  any.ThreadPoolExecutor::add([] { usleep(1); });             // expect: async-blocking-call
  mux.add([] { usleep(1); });                                 // expect: async-blocking-call
  getGlobalIOExecutor()->add([] { usleep(1); });              // expect: async-blocking-call
  getUnsafeMutableGlobalIOExecutor()->add([] { usleep(1); }); // expect: async-blocking-call
  pool.getEventBase()->add([] { usleep(1); });                // expect: async-blocking-call
  auto serial = SerialExecutor::create(getKeepAliveToken(base));
  serial->add([] { usleep(1); });                // expect: async-blocking-call
  serial->addWithPriority([] { usleep(1); }, 1); // expect: async-blocking-call
  auto strand = StrandExecutor::create(getKeepAliveToken(base));
  strand->add([] { usleep(1); });                // expect: async-blocking-call
  strand->addWithPriority([] { usleep(1); }, 1); // expect: async-blocking-call
  VirtualExecutor virtualized(&base);
  virtualized.add([] { usleep(1); });                // expect: async-blocking-call
  virtualized.addWithPriority([] { usleep(1); }, 1); // expect: async-blocking-call
  auto timed = TimekeeperScheduledExecutor::create(getKeepAliveToken(base));
  timed->add([] { usleep(1); });             // expect: async-blocking-call
  timed->scheduleAt([] { usleep(1); }, now); // expect: async-blocking-call
  timed->schedule([] { usleep(1); });        // expect: async-blocking-call
  ScheduledExecutor &base_of = *timed;
  base_of.add([] { usleep(1); });             // expect: async-blocking-call
  base_of.scheduleAt([] { usleep(1); }, now); // expect: async-blocking-call
  MeteredExecutor metered(getKeepAliveToken(base));
  metered.add([] { usleep(1); }); // expect: async-blocking-call
  ScopedEventBaseThread thread;
  thread.add([] { usleep(1); }); // expect: async-blocking-call
  unknown.add([] { usleep(1); });
  scheduled.add([] { usleep(1); });
}

task<> threads(FunctionScheduler &timed, ThreadedRepeatingFunctionRunner &repeated) {
  timed.addFunction([] { work<26>(); }, 1s);
  timed.addFunctionOnce([] { work<27>(); });
  timed.addFunctionUniformDistribution([] { work<28>(); }, 1s, 2s);
  timed.addFunctionConsistentDelay([] { work<29>(); }, 1s);
  timed.addFunctionGenericDistribution([] { work<30>(); }, [] { return 1s; });
  repeated.add("sync", [] { return work<31>(), 1ms; });
  timed.cancelFunction("sync");
  timed.cancelFunctionAndWait("sync"); // expect: async-blocking-call
  timed.cancelAllFunctionsAndWait();   // expect: async-blocking-call
  FunctionScheduler own;               // expect: async-blocking-call
  FunctionScheduler shut;
  shut.shutdown(); // expect: async-blocking-call
  co_return;
}

task<> joins(ThreadPoolExecutor &any, EventBaseThread &thread) {
  any.join();                     // expect: async-blocking-call
  CPUThreadPoolExecutor cpu(1);   // expect: async-blocking-call
  IOThreadPoolExecutor io(1);     // expect: async-blocking-call
  MuxIOThreadPoolExecutor mux(1); // expect: async-blocking-call
  ThreadedExecutor threads;       // expect: async-blocking-call
  ScopedEventBaseThread scoped;   // expect: async-blocking-call
  EventBaseThread started;        // expect: async-blocking-call
  CPUThreadPoolExecutor stopped(1);
  stopped.stop(); // expect: async-blocking-call
  MuxIOThreadPoolExecutor joined(1);
  joined.join(); // expect: async-blocking-call
  joined.stop(); // expect: async-blocking-call
  thread.stop(); // expect: async-blocking-call
  InlineExecutor here;
  here.add([] { usleep(1); }); // expect: async-blocking-call
  co_return;
}

task<> functions() {
  Function<void()> later = [] { usleep(1); };
  later(); // expect: async-blocking-call
  FunctionRef<void()> reference = [] { usleep(1); };
  reference(); // expect: async-blocking-call
  Function<void()> moved = [] { usleep(1); };
  auto standard = std::move(moved).asStdFunction();
  standard(); // expect: async-blocking-call
  Function<void()> shared = [] { usleep(1); };
  auto proxy = std::move(shared).asSharedProxy();
  proxy(); // expect: async-blocking-call
  co_return;
}

task<> guards() {
  SCOPE_EXIT { usleep(1); };                                           // expect: async-blocking-call
  auto guard = makeGuard([] { usleep(1); });                           // expect: async-blocking-call
  detail::ScopeGuardImpl<void (*)(), true> written([] { usleep(1); }); // expect: async-blocking-call
  auto dismissed = makeGuard([] { usleep(1); });
  dismissed.dismiss();
  co_return;
}

task<> observers() {
  auto observer = observer::makeObserver([] { return work<32>(), 1; }); // expect: async-blocking-call
  (void)observer.addCallback([](int) { work<33>(); });
  co_return;
}

task<> processes(rusage *usage, IOBuf input) {
  Subprocess child({"true"});
  child.poll();
  child.wait();                  // expect: async-blocking-call
  child.waitAndGetRusage(usage); // expect: async-blocking-call
  child.waitChecked();           // expect: async-blocking-call
  child.waitTimeout(1s);         // expect: async-blocking-call
  child.waitTimeout(0s);
  child.waitOrTerminateOrKill(1s, 1s);                                             // expect: async-blocking-call
  child.terminateOrKill(1s);                                                       // expect: async-blocking-call
  child.communicate();                                                             // expect: async-blocking-call
  child.communicate([](int, int) { return true; }, [](int, int) { return true; }); // expect: async-blocking-call
  child.communicateIOBuf(input);                                                   // expect: async-blocking-call
  co_return;
}

task<> files(const std::string &name, int fd, std::string &text, compression::Codec &codec, SocketAddress &address) {
  readFile("f", text);              // expect: async-blocking-call
  writeFile(text, "f");             // expect: async-blocking-call
  writeFileAtomic("f", "x");        // expect: async-blocking-call
  writeFileAtomicNoThrow("f", "x"); // expect: async-blocking-call
  openNoInt("f", 0);                // expect: async-blocking-call
  fsyncNoInt(fd);                   // expect: async-blocking-call
  fdatasyncNoInt(fd);               // expect: async-blocking-call
  File opened(name);                // expect: async-blocking-call
  File taken(fd, true);
  codec.compress("x");                         // expect: async-cpu-bound-call
  codec.uncompress("x");                       // expect: async-cpu-bound-call
  address.setFromHostPort("example.org", 1);   // expect: async-blocking-call
  SocketAddress named("example.org", 1, true); // expect: async-blocking-call
  SocketAddress numeric("127.0.0.1", 1);
  address.setFromIpPort("127.0.0.1", 1);
  co_return;
}

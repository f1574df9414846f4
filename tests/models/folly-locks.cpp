// RUN: %verify %s -- -std=c++20 -I%inputs
// Held while a coroutine suspends. Declared as Folly's headers do, which are no package of Debian.
#include "task.h"
#include <chrono>
#include <mutex>
#include <shared_mutex>
#include <tuple>

namespace folly {
template <bool ReaderPriority> class SharedMutexImpl {
public:
  void lock();
  bool try_lock();
  template <class Rep, class Period> bool try_lock_for(const std::chrono::duration<Rep, Period> &duration);
  template <class Clock, class Duration> bool try_lock_until(const std::chrono::time_point<Clock, Duration> &deadline);
  void unlock();
  void lock_shared();
  bool try_lock_shared();
  template <class Rep, class Period> bool try_lock_shared_for(const std::chrono::duration<Rep, Period> &duration);
  template <class Clock, class Duration>
  bool try_lock_shared_until(const std::chrono::time_point<Clock, Duration> &deadline);
  void unlock_shared();
  void lock_upgrade();
  bool try_lock_upgrade();
  template <class Rep, class Period> bool try_lock_upgrade_for(const std::chrono::duration<Rep, Period> &duration);
  template <class Clock, class Duration>
  bool try_lock_upgrade_until(const std::chrono::time_point<Clock, Duration> &deadline);
  void unlock_upgrade();
  class ReadHolder {
  public:
    explicit ReadHolder(const SharedMutexImpl *lock);
    explicit ReadHolder(const SharedMutexImpl &lock);
    ~ReadHolder();
    void unlock();
  };
  class UpgradeHolder {
  public:
    explicit UpgradeHolder(SharedMutexImpl &lock);
    ~UpgradeHolder();
    void unlock();
  };
  class WriteHolder {
  public:
    explicit WriteHolder(SharedMutexImpl &lock);
    ~WriteHolder();
    void unlock();
  };
};
using SharedMutex = SharedMutexImpl<false>;
class RWSpinLock {
public:
  void lock();
  void unlock();
  void lock_shared();
  void unlock_shared();
  void lock_upgrade();
  void unlock_upgrade();
  bool try_lock();
  bool try_lock_shared();
  bool try_lock_upgrade();
  class ReadHolder {
  public:
    explicit ReadHolder(RWSpinLock &lock);
    ~ReadHolder();
  };
  class UpgradedHolder {
  public:
    explicit UpgradedHolder(RWSpinLock &lock);
    ~UpgradedHolder();
  };
  class WriteHolder {
  public:
    explicit WriteHolder(RWSpinLock &lock);
    ~WriteHolder();
  };
};
class SpinLock {
public:
  void lock() const noexcept;
  void unlock() const noexcept;
  bool try_lock() const noexcept;
};
struct MicroSpinLock {
  bool try_lock() noexcept;
  void lock() noexcept;
  void unlock() noexcept;
};
template <class IntType> struct PicoSpinLock {
  bool try_lock() const;
  void lock() const;
  void unlock() const;
};
class MicroLockCore {
public:
  void unlock() noexcept;
};
template <unsigned MaxSpins = 1000> class MicroLockBase : public MicroLockCore {
public:
  void lock() noexcept;
  bool try_lock() noexcept;
  struct LockGuardWithData {
    explicit LockGuardWithData(MicroLockBase &lock);
    ~LockGuardWithData();
  };
};
using MicroLock = MicroLockBase<>;
namespace detail::distributed_mutex {
template <bool TimePublishing = true> class DistributedMutex {
public:
  class DistributedMutexStateProxy {
  public:
    explicit operator bool() const;
  };
  DistributedMutexStateProxy lock();
  void unlock(DistributedMutexStateProxy const &);
};
} // namespace detail::distributed_mutex
using DistributedMutex = detail::distributed_mutex::DistributedMutex<>;

template <class T, class Mutex> struct Synchronized;
template <class SynchronizedType> class ScopedUnlocker {
public:
  ~ScopedUnlocker();
};
template <class SynchronizedType> class LockedPtr {
public:
  LockedPtr();
  LockedPtr(LockedPtr &&) noexcept;
  LockedPtr &operator=(LockedPtr &&) noexcept;
  ~LockedPtr();
  explicit operator bool() const;
  int *operator->() const;
  void unlock() noexcept;
  ScopedUnlocker<SynchronizedType> scopedUnlock();
  LockedPtr moveFromUpgradeToWrite();
  LockedPtr moveFromWriteToUpgrade();
  LockedPtr moveFromUpgradeToRead();
  LockedPtr moveFromWriteToRead();
};
template <class Subclass, int level> class SynchronizedBase;
template <class Subclass> class SynchronizedBase<Subclass, 1> {
public:
  using Ptr = LockedPtr<Subclass>;
  Ptr wlock();
  Ptr wlock(const std::chrono::milliseconds &timeout);
  Ptr tryWLock();
  Ptr rlock() const;
  Ptr tryRLock();
  Ptr ulock();
  Ptr tryULock();
  template <class F> auto withWLock(F &&function) { return function(*(int *)nullptr); }
};
template <class Subclass> class SynchronizedBase<Subclass, 0> {
public:
  using Ptr = LockedPtr<Subclass>;
  Ptr lock();
  Ptr tryLock();
};
template <class T, class Mutex = SharedMutex>
struct Synchronized : SynchronizedBase<Synchronized<T, Mutex>, std::is_same_v<Mutex, SharedMutex>> {
  LockedPtr<Synchronized> contextualLock();
  LockedPtr<Synchronized> contextualRLock() const;
  T copy() const;
};
template <class Sync1, class Sync2> std::tuple<LockedPtr<Sync1>, LockedPtr<Sync2>> acquireLocked(Sync1 &l1, Sync2 &l2);
template <class Sync1, class Sync2>
std::pair<LockedPtr<Sync1>, LockedPtr<Sync2>> acquireLockedPair(Sync1 &l1, Sync2 &l2);
namespace coro {
struct Mutex {
  struct awaiter : tick {
    std::unique_lock<Mutex> await_resume();
  };
  awaiter co_scoped_lock();
  tick co_lock();
  bool try_lock();
  void unlock();
};
} // namespace coro
} // namespace folly

using namespace folly;
using std::chrono::milliseconds;
using Shared = Synchronized<int>;
using Unique = Synchronized<int, std::mutex>;

const auto then = std::chrono::steady_clock::now();
task<> shared(SharedMutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.try_lock_for(milliseconds(1))) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.try_lock_until(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
  if (m.try_lock_shared()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_shared();
  }
  co_await tick{};
  if (m.try_lock_shared_for(milliseconds(1))) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_shared();
  }
  co_await tick{};
  if (m.try_lock_shared_until(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_shared();
  }
  co_await tick{};
  m.lock_upgrade();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_upgrade();
  co_await tick{};
  if (m.try_lock_upgrade()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_upgrade();
  }
  co_await tick{};
  if (m.try_lock_upgrade_for(milliseconds(1))) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_upgrade();
  }
  co_await tick{};
  if (m.try_lock_upgrade_until(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_upgrade();
  }
  co_await tick{};
}
task<> spinning(RWSpinLock &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
  if (m.try_lock_shared()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_shared();
  }
  co_await tick{};
  m.lock_upgrade();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_upgrade();
  co_await tick{};
  if (m.try_lock_upgrade()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_upgrade();
  }
  co_await tick{};
}
task<> spin(SpinLock &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    std::lock_guard lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> microSpin(MicroSpinLock &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    std::lock_guard lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> picoSpin(PicoSpinLock<int> &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    std::lock_guard lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> micro(MicroLock &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  {
    std::lock_guard lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> distributed(DistributedMutex &m) {
  auto state = m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock(state);
  co_await tick{};
}
task<> guards(SharedMutex &m, RWSpinLock &s, MicroLock &micro) {
  {
    std::unique_lock lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    std::shared_lock lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    SharedMutex::ReadHolder lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    SharedMutex::ReadHolder lock(&m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    SharedMutex::UpgradeHolder lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    SharedMutex::WriteHolder lock(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    RWSpinLock::ReadHolder lock(s);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    RWSpinLock::UpgradedHolder lock(s);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    RWSpinLock::WriteHolder lock(s);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    MicroLock::LockGuardWithData lock(micro);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  SharedMutex::ReadHolder reads(m);
  reads.unlock();
  SharedMutex::UpgradeHolder upgrades(m);
  upgrades.unlock();
  SharedMutex::WriteHolder writes(m);
  writes.unlock();
  co_await tick{};
}
template <class T> void use(T &);
task<> synchronized(Shared &s, Unique &u) {
  {
    auto p = s.wlock();
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = s.wlock(milliseconds(1));
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = s.rlock();
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = s.ulock();
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = u.lock();
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = s.contextualLock();
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = s.contextualRLock();
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = acquireLockedPair(s, u);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = acquireLocked(s, u);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = s.ulock().moveFromUpgradeToWrite();
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = s.wlock().moveFromWriteToUpgrade();
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = s.ulock().moveFromUpgradeToRead();
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto p = s.wlock().moveFromWriteToRead();
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  if (auto p = s.tryWLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    use(p);
  }
  co_await tick{};
  if (auto p = s.tryRLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    use(p);
  }
  co_await tick{};
  if (auto p = s.tryULock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    use(p);
  }
  co_await tick{};
  if (auto p = u.tryLock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    use(p);
  }
  co_await tick{};
}
task<> inFor(Shared &s) {
  for (auto p = s.rlock(); p;) {
    co_await tick{}; // expect: async-lock-across-suspend
  }
}
task<> failed(Shared &s) {
  auto p = s.tryWLock();
  if (!p) {
    co_await tick{};
    co_return;
  }
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> unlocked(Shared &s) {
  auto p = s.wlock();
  p.unlock();
  co_await tick{};
}
task<> unlockedInScope(Shared &s) {
  auto p = s.wlock();
  {
    auto unlocked = p.scopedUnlock();
    co_await tick{};
  }
}
task<> right(Shared &s) {
  int value = *s.rlock().operator->();
  *s.wlock().operator->() = value;
  s.withWLock([](int &n) { return ++n; });
  value = s.copy();
  {
    auto p = s.wlock();
    use(p);
  }
  co_await tick{};
}
task<> moved(Shared &s) {
  auto first = s.wlock();
  auto second = std::move(first);
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> asynchronous(coro::Mutex &m) {
  {
    auto lock = co_await m.co_scoped_lock();
    co_await tick{};
  }
  co_await m.co_lock();
  co_await tick{};
  m.unlock();
}

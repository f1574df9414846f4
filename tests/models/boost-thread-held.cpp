// RUN: %verify %s -- -std=c++20 -I%inputs
// Held while a coroutine suspends.
#include "task.h"

#include <boost/chrono.hpp>
#include <boost/move/utility.hpp>
#include <boost/thread.hpp>
#include <boost/thread/lock_factories.hpp>
#include <boost/thread/reverse_lock.hpp>
#include <boost/thread/shared_lock_guard.hpp>
#include <boost/thread/strict_lock.hpp>
#include <boost/thread/synchronized_value.hpp>

using boost::chrono::milliseconds;
using boost::chrono::steady_clock;

const auto soon = boost::posix_time::milliseconds(1);
const auto then = steady_clock::now();
task<> plain(boost::mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
}
task<> timed(boost::timed_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(soon)) {
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
}
task<> recursive(boost::recursive_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
}
task<> recursiveTimed(boost::recursive_timed_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(soon)) {
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
}
task<> shared(boost::shared_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
  m.lock_upgrade();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_upgrade();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(soon)) {
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
  if (m.try_lock_shared()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_shared();
  }
  co_await tick{};
  if (m.timed_lock_shared(soon)) {
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
  if (m.try_lock_upgrade()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_upgrade();
  }
  co_await tick{};
  if (m.timed_lock_upgrade(soon)) {
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
  m.lock_upgrade();
  m.unlock_upgrade_and_lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
}
task<> all(boost::mutex &a, boost::timed_mutex &b) {
  boost::lock(a, b);
  co_await tick{}; // expect: async-lock-across-suspend
  a.unlock();
  co_await tick{}; // expect: async-lock-across-suspend
  b.unlock();
  co_await tick{};
}
task<> guards(boost::mutex &m, boost::shared_mutex &s) {
  {
    boost::lock_guard<boost::mutex> guard(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    boost::mutex::scoped_lock guard(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    boost::strict_lock<boost::mutex> guard(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    boost::shared_lock_guard<boost::shared_mutex> guard(s);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    boost::unique_lock<boost::mutex> guard(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    boost::shared_lock<boost::shared_mutex> guard(s);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    boost::upgrade_lock<boost::shared_mutex> guard(s);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    m.lock();
    boost::lock_guard<boost::mutex> guard(m, boost::adopt_lock);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto guards = boost::make_unique_locks(m, s);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    boost::unique_lock<boost::mutex> guard(m, boost::defer_lock);
    co_await tick{};
  }
  {
    boost::shared_lock<boost::shared_mutex> guard(s, boost::defer_lock);
    co_await tick{};
  }
  {
    boost::upgrade_lock<boost::shared_mutex> guard(s, boost::defer_lock);
    co_await tick{};
  }
  {
    boost::unique_lock<boost::mutex> guard;
    co_await tick{};
  }
  {
    auto guard = boost::make_unique_lock(m, boost::defer_lock);
    co_await tick{};
  }
}
void take(boost::unique_lock<boost::mutex>);
task<> ofTypes(boost::mutex &m, boost::timed_mutex &t, boost::recursive_mutex &r, boost::recursive_timed_mutex &rt) {
  {
    boost::unique_lock guard(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  {
    boost::unique_lock guard(t);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  {
    boost::unique_lock guard(r);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  {
    boost::unique_lock guard(rt);
    co_await tick{}; // expect: async-lock-across-suspend
  }
}
task<> moved(boost::mutex &m) {
  boost::unique_lock<boost::mutex> first(m);
  boost::unique_lock<boost::mutex> second(boost::move(first));
  co_await tick{}; // expect: async-lock-across-suspend
  take(boost::move(second));
  co_await tick{};
}
task<> unique(boost::timed_mutex &m) {
  boost::unique_lock<boost::timed_mutex> l(m, boost::defer_lock);
  l.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  l.unlock();
  co_await tick{};
  if (l.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  if (l.timed_lock(soon)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  if (l.try_lock_for(milliseconds(1))) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  if (l.try_lock_until(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  l.lock();
  if (l)
    co_await tick{}; // expect: async-lock-across-suspend
  else
    co_await tick{};
  if (!l.owns_lock())
    co_await tick{};
  l.release();
  co_await tick{};
}
task<> sharing(boost::shared_mutex &m) {
  boost::shared_lock<boost::shared_mutex> l(m, boost::defer_lock);
  l.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  l.unlock();
  co_await tick{};
  if (l.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  if (l.timed_lock(soon)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  if (l.try_lock_for(milliseconds(1))) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  if (l.try_lock_until(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  l.lock();
  if (l)
    co_await tick{}; // expect: async-lock-across-suspend
  else
    co_await tick{};
  if (!l.owns_lock())
    co_await tick{};
  l.release();
  co_await tick{};
}
task<> upgrading(boost::shared_mutex &m) {
  boost::upgrade_lock<boost::shared_mutex> l(m, boost::defer_lock);
  l.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  l.unlock();
  co_await tick{};
  if (l.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  if (l.try_lock_for(milliseconds(1))) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  if (l.try_lock_until(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  l.lock();
  if (l)
    co_await tick{}; // expect: async-lock-across-suspend
  else
    co_await tick{};
  if (!l.owns_lock())
    co_await tick{};
  l.release();
  co_await tick{};
}
task<> tried(boost::mutex &m) {
  boost::unique_lock<boost::mutex> l(m, boost::try_to_lock);
  if (!l.owns_lock()) {
    co_await tick{};
    co_return;
  }
  co_await tick{}; // expect: async-lock-across-suspend
}
task<> reversed(boost::mutex &m) {
  boost::unique_lock<boost::mutex> l(m);
  boost::reverse_lock<boost::unique_lock<boost::mutex>> unlocked(l);
  co_await tick{};
}
task<> values(boost::synchronized_value<int> &one, boost::synchronized_value<int> &other) {
  {
    auto p = one.synchronize();
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    auto both = boost::synchronize(one, other);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  one.get();
  *one.synchronize() = 1;
  co_await tick{};
}
task<> constant(const boost::synchronized_value<int> &value) {
  auto p = value.synchronize();
  co_await tick{}; // expect: async-lock-across-suspend
}

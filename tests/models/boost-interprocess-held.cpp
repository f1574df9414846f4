// RUN: %verify %s -- -std=c++20 -I%inputs
// Held while a coroutine suspends.
#include "task.h"
#include <boost/interprocess/sync/file_lock.hpp>
#include <boost/interprocess/sync/interprocess_mutex.hpp>
#include <boost/interprocess/sync/interprocess_recursive_mutex.hpp>
#include <boost/interprocess/sync/interprocess_sharable_mutex.hpp>
#include <boost/interprocess/sync/interprocess_upgradable_mutex.hpp>
#include <boost/interprocess/sync/named_mutex.hpp>
#include <boost/interprocess/sync/named_recursive_mutex.hpp>
#include <boost/interprocess/sync/named_sharable_mutex.hpp>
#include <boost/interprocess/sync/named_upgradable_mutex.hpp>
#include <boost/interprocess/sync/scoped_lock.hpp>
#include <boost/interprocess/sync/sharable_lock.hpp>
#include <boost/interprocess/sync/upgradable_lock.hpp>
#include <chrono>

using std::chrono::milliseconds;
using namespace boost::interprocess;

const auto then = std::chrono::system_clock::now();
task<> interprocessMutex(interprocess_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(then)) {
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
task<> interprocessRecursiveMutex(interprocess_recursive_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(then)) {
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
task<> interprocessSharableMutex(interprocess_sharable_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(then)) {
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
  m.lock_sharable();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_sharable();
  co_await tick{};
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
  if (m.try_lock_sharable()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_sharable();
  }
  co_await tick{};
  if (m.timed_lock_sharable(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_sharable();
  }
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
}
task<> interprocessUpgradableMutex(interprocess_upgradable_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(then)) {
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
  m.lock_sharable();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_sharable();
  co_await tick{};
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
  if (m.try_lock_sharable()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_sharable();
  }
  co_await tick{};
  if (m.timed_lock_sharable(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_sharable();
  }
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
  m.lock_upgradable();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_upgradable();
  co_await tick{};
  if (m.try_lock_upgradable()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_upgradable();
  }
  co_await tick{};
  if (m.timed_lock_upgradable(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_upgradable();
  }
  co_await tick{};
}
task<> namedMutex(named_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(then)) {
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
task<> namedRecursiveMutex(named_recursive_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(then)) {
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
task<> namedSharableMutex(named_sharable_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(then)) {
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
  m.lock_sharable();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_sharable();
  co_await tick{};
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
  if (m.try_lock_sharable()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_sharable();
  }
  co_await tick{};
  if (m.timed_lock_sharable(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_sharable();
  }
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
}
task<> namedUpgradableMutex(named_upgradable_mutex &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(then)) {
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
  m.lock_sharable();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_sharable();
  co_await tick{};
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
  if (m.try_lock_sharable()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_sharable();
  }
  co_await tick{};
  if (m.timed_lock_sharable(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_sharable();
  }
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
  m.lock_upgradable();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_upgradable();
  co_await tick{};
  if (m.try_lock_upgradable()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_upgradable();
  }
  co_await tick{};
  if (m.timed_lock_upgradable(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_upgradable();
  }
  co_await tick{};
}
task<> fileLock(file_lock &m) {
  m.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock();
  co_await tick{};
  if (m.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock();
  }
  co_await tick{};
  if (m.timed_lock(then)) {
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
  m.lock_sharable();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_sharable();
  co_await tick{};
  m.lock_shared();
  co_await tick{}; // expect: async-lock-across-suspend
  m.unlock_shared();
  co_await tick{};
  if (m.try_lock_sharable()) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_sharable();
  }
  co_await tick{};
  if (m.timed_lock_sharable(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    m.unlock_sharable();
  }
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
}
task<> guards(interprocess_mutex &a, interprocess_recursive_mutex &b, interprocess_sharable_mutex &c,
              interprocess_upgradable_mutex &d, named_mutex &e, named_recursive_mutex &f, named_sharable_mutex &g,
              named_upgradable_mutex &h, file_lock &i) {
  {
    scoped_lock<interprocess_mutex> guard(a);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  {
    scoped_lock<interprocess_recursive_mutex> guard(b);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  {
    scoped_lock<interprocess_sharable_mutex> guard(c);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  {
    scoped_lock<interprocess_upgradable_mutex> guard(d);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  {
    scoped_lock<named_mutex> guard(e);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  {
    scoped_lock<named_recursive_mutex> guard(f);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  {
    scoped_lock<named_sharable_mutex> guard(g);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  {
    scoped_lock<named_upgradable_mutex> guard(h);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  {
    scoped_lock<file_lock> guard(i);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
}
task<> scopedLock(interprocess_upgradable_mutex &m) {
  {
    scoped_lock<interprocess_upgradable_mutex> guard(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    scoped_lock<interprocess_upgradable_mutex> guard;
    co_await tick{};
  }
  scoped_lock<interprocess_upgradable_mutex> l(m, defer_lock);
  co_await tick{};
  l.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  l.unlock();
  co_await tick{};
  if (l.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  if (l.timed_lock(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  l.lock();
  if (!l.owns())
    co_await tick{};
  l.release();
  co_await tick{};
}
task<> sharableLock(interprocess_upgradable_mutex &m) {
  {
    sharable_lock<interprocess_upgradable_mutex> guard(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    sharable_lock<interprocess_upgradable_mutex> guard;
    co_await tick{};
  }
  sharable_lock<interprocess_upgradable_mutex> l(m, defer_lock);
  co_await tick{};
  l.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  l.unlock();
  co_await tick{};
  if (l.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  if (l.timed_lock(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  l.lock();
  if (!l.owns())
    co_await tick{};
  l.release();
  co_await tick{};
}
task<> upgradableLock(interprocess_upgradable_mutex &m) {
  {
    upgradable_lock<interprocess_upgradable_mutex> guard(m);
    co_await tick{}; // expect: async-lock-across-suspend
  }
  co_await tick{};
  {
    upgradable_lock<interprocess_upgradable_mutex> guard;
    co_await tick{};
  }
  upgradable_lock<interprocess_upgradable_mutex> l(m, defer_lock);
  co_await tick{};
  l.lock();
  co_await tick{}; // expect: async-lock-across-suspend
  l.unlock();
  co_await tick{};
  if (l.try_lock()) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  if (l.timed_lock(then)) {
    co_await tick{}; // expect: async-lock-across-suspend
    l.unlock();
  }
  co_await tick{};
  l.lock();
  if (!l.owns())
    co_await tick{};
  l.release();
  co_await tick{};
}

// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtConcurrent
#include "task.h"
#include <QList>
#include <QThreadPool>
#include <QtConcurrent>
#include <unistd.h>

struct Loader {
  int load() { return usleep(1); }
};

int twice(const int &n) { return usleep(1), n; }
void change(int &n) { n = usleep(1); }
bool keep(const int &) { return usleep(1); }
void add(int &sum, const int &n) { usleep(1), sum += n; }

// The callables run on a pool, and nobody waits for them.
task<> start(QThreadPool &pool, QList<int> &numbers, Loader *loader) {
  (void)QtConcurrent::run([] { usleep(1); });
  (void)QtConcurrent::run(&pool, [] { usleep(1); });
  (void)QtConcurrent::run(twice, 1);
  (void)QtConcurrent::run(&Loader::load, loader);
  QtConcurrent::map(numbers, change);
  QtConcurrent::map(&pool, numbers.begin(), numbers.end(), [](int &) { usleep(1); });
  QtConcurrent::mapped(numbers, twice);
  QtConcurrent::mappedReduced(numbers, twice, add);
  QtConcurrent::filter(numbers, keep);
  QtConcurrent::filtered(&pool, numbers, keep);
  QtConcurrent::filteredReduced(numbers, keep, add);
  (void)QtConcurrent::task([] { usleep(1); }).spawn();
  (void)QtConcurrent::task([](int n) { return usleep(n); }).withArguments(1).onThreadPool(pool).withPriority(1).spawn();
  co_return;
}

task<> waitForResult(QThreadPool &pool, QList<int> &numbers) {
  QtConcurrent::run(twice, 1).result();                                                  // expect: async-blocking-call
  QtConcurrent::run(&pool, [] {}).waitForFinished();                                     // expect: async-blocking-call
  QtConcurrent::map(numbers, change).waitForFinished();                                  // expect: async-blocking-call
  QtConcurrent::mapped(numbers, twice).results();                                        // expect: async-blocking-call
  QtConcurrent::mappedReduced(numbers, twice, add).result();                             // expect: async-blocking-call
  QtConcurrent::filter(numbers, keep).waitForFinished();                                 // expect: async-blocking-call
  QtConcurrent::filtered(numbers, keep).results();                                       // expect: async-blocking-call
  QtConcurrent::filteredReduced(numbers, keep, add).takeResult();                        // expect: async-blocking-call
  QtConcurrent::task([](int n) { return usleep(n); }).withArguments(1).spawn().result(); // expect: async-blocking-call
  co_return;
}

task<> blocking(QThreadPool &pool, QList<int> &numbers) {
  QtConcurrent::blockingMap(numbers, change);                                  // expect: async-blocking-call
  QtConcurrent::blockingMap(&pool, numbers, change);                           // expect: async-blocking-call
  (void)QtConcurrent::blockingMapped<QList<int>>(numbers, twice);              // expect: async-blocking-call
  (void)QtConcurrent::blockingMappedReduced<int>(numbers, twice, add);         // expect: async-blocking-call
  QtConcurrent::blockingFilter(numbers, keep);                                 // expect: async-blocking-call
  (void)QtConcurrent::blockingFiltered(numbers, keep);                         // expect: async-blocking-call
  (void)QtConcurrent::blockingFilteredReduced<int>(&pool, numbers, keep, add); // expect: async-blocking-call
  co_return;
}

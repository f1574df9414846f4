// Coroutines that begin where the program waits for them: `int main() { sync_wait(run()); }`.
#include "analysis/program/contexts.h"

#include "llvm/ADT/STLExtras.h"

#include <deque>
#include <set>

namespace async_tidy {

/// By number: whether the coroutine makes the call before it has suspended.
static std::vector<bool> callsBeforeSuspension(const Entity &entity) {
  std::vector<bool> result(entity.calls.size());
  if (entity.flow.empty())
    return result;
  std::vector<bool> isAfter(entity.flow.size()), isSeen(entity.flow.size());
  std::deque<uint32_t> open{0};
  isSeen[0] = true;
  // What is made both before and after, in a loop, is made after.
  std::set<uint32_t> after;
  while (!open.empty()) {
    uint32_t number = open.front();
    open.pop_front();
    bool hasSuspended = isAfter[number];
    for (const FlowEvent &event : entity.flow[number].events) {
      hasSuspended |= event.kind == FlowKind::Suspend;
      if (event.kind == FlowKind::Call && hasSuspended)
        after.insert(event.index);
      else if (event.kind == FlowKind::Call)
        result[event.index] = true;
    }
    for (uint32_t successor : entity.flow[number].successors)
      if (!isSeen[successor] || (hasSuspended && !isAfter[successor])) {
        isSeen[successor] = true;
        isAfter[successor] = isAfter[successor] || hasSuspended;
        open.push_back(successor);
      }
  }
  for (uint32_t call : after)
    result[call] = false;
  return result;
}

/// Whether a call waits on its own thread for the coroutine that another call of `id` makes in its argument.
bool ExecutionContexts::waitsHere(EntityId id, uint32_t index) const {
  const Values &values = graph.values();
  const Call &call = program.entities[id].calls[index];
  const FunctionModel *model = values.modelOf(call.callee);
  const Blocks *blocks = model ? values.blocks(id, index, call, *model) : nullptr;
  // One that is given an executor has it run there.
  return blocks && blocks->kind == BlockingKind::EventLoop && llvm::none_of(model->runs, [&](const Runs &runs) {
           return runs.executor && !valuesOf(call, *runs.executor).empty();
         });
}

/// Whether what a call makes is handed to nothing but what waits for it where nobody else is kept waiting.
bool ExecutionContexts::isWaitedFor(EntityId id, EntityId coroutine) const {
  const Entity &entity = program.entities[id];
  bool isSync = !sets[id].isEmpty() && !mayRunOnLoop(id) && !sets[id].contains(Context::Unknown);
  if (!isSync || entity.coroutine == CoroutineKind::Task)
    return false;
  auto takesIt = [&](const Call &call) {
    return llvm::any_of(call.arguments, [&](const Value &argument) {
      return argument.kind == ValueKind::Call && argument.entity == coroutine;
    });
  };
  bool isTaken = false;
  for (uint32_t i = 0; i != entity.calls.size(); ++i)
    if (takesIt(entity.calls[i])) {
      isTaken = true;
      if (!waitsHere(id, i))
        return false;
    }
  return isTaken;
}

void ExecutionContexts::findBeginnings() {
  std::map<EntityId, std::vector<std::pair<EntityId, Edge>>> sites;
  for (EntityId id = 0; id != program.entities.size(); ++id)
    for (const Edge &edge : graph.edges(id))
      if (program.entities[edge.target].coroutine == CoroutineKind::Task)
        sites[edge.target].push_back({id, edge});
  auto beginsHere = [&](EntityId coroutine, EntityId id, const Edge &edge) {
    if (edge.kind != EdgeKind::Calls)
      return false;
    auto around = beginnings.find(id);
    if (around != beginnings.end())
      return program.entities[id].calls[edge.call].isAwaited && around->second[edge.call];
    return isWaitedFor(id, coroutine);
  };
  for (bool isChanged = true; isChanged;) {
    isChanged = false;
    for (const auto &[coroutine, made] : sites) {
      if (beginnings.contains(coroutine) || declared.contains(coroutine))
        continue;
      auto started = startedFrom.find(coroutine);
      bool isStartedElsewhere = started != startedFrom.end() && llvm::any_of(started->second, [&](const CallRef &by) {
                                  return by.entity == NoEntity || !waitsHere(by.entity, by.call);
                                });
      if (isStartedElsewhere || llvm::any_of(made, [&, coroutine = coroutine](const auto &site) {
            return !beginsHere(coroutine, site.first, site.second);
          }))
        continue;
      beginnings[coroutine] = callsBeforeSuspension(program.entities[coroutine]);
      isChanged = true;
    }
  }
}

} // namespace async_tidy

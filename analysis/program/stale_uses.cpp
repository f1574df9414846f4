// What a suspension makes wrong in the use of storage of the thread.
#include "analysis/program/reachability.h"
#include "analysis/program/storage_flow.h"

namespace async_tidy {

/// What messages call a variable: "'it'". The variables of a range-based loop have no name in the source.
static std::string spelled(llvm::StringRef unique) {
  llvm::StringRef name = unique.split('@').first;
  bool isOfLoop = name.starts_with("__range") || name.starts_with("__begin") || name.starts_with("__end");
  return isOfLoop ? "the range of this loop" : ("'" + name + "'").str();
}

std::string ThreadStorages::describe(const StorageRef &storage) const {
  if (storage.getter != NoEntity)
    return "what " + nameOf(program, storage.getter) + " gives";
  return spelled(program.text(storage.name));
}

std::vector<StaleUse> ThreadStorages::staleUses(EntityId id) {
  std::vector<StaleUse> result;
  if (!mayMatter[id])
    return result;
  const Entity &entity = program.entities[id];
  std::vector<FlowBlock> blocks = flowOf(entity);
  // Whoever asks for the id again compares.
  unsigned idCalls = 0;
  for (const Call &call : entity.calls)
    if (const EffectModel *model = modelOf(call.callee))
      idCalls += model->storage == ThreadStorage::Id;
  Solver solver(*this, id);
  Dataflow flow(blocks, solver);
  flow.visit([&](const Solver::State &state, const FlowEvent &event) {
    auto readsSet = [&](const StorageRef &storage, Location where) {
      auto setting = state.set.find(storage);
      if (setting != state.set.end() && setting->second.isStale)
        result.push_back({StaleUse::Kind::Set, where, setting->second.since, storage, ""});
    };
    if (suspensions.suspendsAt(id, event))
      for (const auto &[name, guard] : state.guards)
        result.push_back({StaleUse::Kind::Guard, suspensions.placeOf(id, event), guard.second, guard.first,
                          spelled(program.text(name))});
    switch (event.kind) {
    case FlowKind::Use:
      if (auto pointer = state.pointers.find(event.variable.name);
          pointer != state.pointers.end() && pointer->second.isStale && event.variable.entity == id) {
        const Solver::Origin &origin = pointer->second;
        if (origin.isId && idCalls > 1)
          break;
        result.push_back({origin.isId ? StaleUse::Kind::Id : StaleUse::Kind::Pointer, event.location, origin.since,
                          origin.isId ? StorageRef() : *origin.storages.begin(),
                          spelled(program.text(event.variable.name))});
      }
      break;
    case FlowKind::Read:
      readsSet(storageOf(event.variable), event.location);
      break;
    case FlowKind::Decrement:
      if (auto before = state.incremented.find(storageOf(event.variable));
          before != state.incremented.end() && before->second.isStale)
        result.push_back(
            {StaleUse::Kind::Balance, event.location, before->second.since, storageOf(event.variable), ""});
      break;
    case FlowKind::Call: {
      const Call &call = entity.calls[event.index];
      if (call.callee == NoEntity)
        break;
      if (const EffectModel *model = modelOf(call.callee)) {
        if (model->storage == ThreadStorage::Errno && state.isFresh)
          result.push_back({StaleUse::Kind::Errno, call.location, {}, {}, ""});
        if (model->storage == ThreadStorage::Address) 
          readsSet(keyed(NoEntity, call), call.location);
        break;
      }
      if (call.isVirtual || program.entities[call.callee].coroutine != CoroutineKind::None ||
          !mayMatter[call.callee])
        break;
      StorageEffects inner = effectsOf(call.callee);
      for (const auto &[storage, where] : inner.reads)
        if (!savesIt(call.callee, inner, storage))
          readsSet(storage, call.location);
      for (const StorageRef &storage : inner.decrements)
        if (auto before = state.incremented.find(storage);
            before != state.incremented.end() && before->second.isStale && !inner.increments.contains(storage))
          result.push_back({StaleUse::Kind::Balance, call.location, before->second.since, storage, ""});
      break;
    }
    default:
      break;
    }
  });
  return result;
}

std::map<uint32_t, std::map<StorageRef, Location>> ThreadStorages::setBeforeCalls(EntityId id) {
  std::map<uint32_t, std::map<StorageRef, Location>> result;
  if (!mayMatter[id])
    return result;
  std::vector<FlowBlock> blocks = flowOf(program.entities[id]);
  Solver solver(*this, id);
  Dataflow flow(blocks, solver);
  flow.visit([&](const Solver::State &state, const FlowEvent &event) {
    if (event.kind != FlowKind::Call)
      return;
    for (const auto &[storage, setting] : state.set)
      result[event.index].try_emplace(storage, setting.since);
    for (const auto &[name, guard] : state.guards)
      result[event.index].try_emplace(guard.first, guard.second);
  });
  return result;
}

} // namespace async_tidy

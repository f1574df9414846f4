#include "analysis/program/thread_storage.h"

#include "analysis/program/callers.h"
#include "analysis/program/storage_flow.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {

ThreadStorages::ThreadStorages(const CallGraph &graph, const Suspensions &suspensions)
    : graph(graph), program(graph.program), suspensions(suspensions) {
  findWhatMatters();
}

const EffectModel *ThreadStorages::modelOf(EntityId id) const {
  const EffectModel *model = id == NoEntity ? nullptr : graph.models.effect(program.qualifiedName(id));
  return model && model->storage != ThreadStorage::None ? model : nullptr;
}

/// Entities that have to do with storage of the thread, and their callers.
void ThreadStorages::findWhatMatters() {
  mayMatter.resize(program.entities.size());
  CallersOf callers(program.entities.size());
  auto isOfStorage = [](const FlowEvent &event) {
    return isOfThread(event.variable) || isOfThread(event.value);
  };
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    bool matters =
        llvm::any_of(entity.flow, [&](const FlowBlock &block) { return llvm::any_of(block.events, isOfStorage); });
    for (const Call &call : entity.calls)
      if (call.callee != NoEntity) {
        callers[call.callee].push_back(id);
        matters |= modelOf(call.callee) != nullptr;
      }
    mayMatter[id] = matters;
  }
  markCallers(mayMatter, callers);
}

StorageRef ThreadStorages::keyed(EntityId function, const Call &call) const {
  // A key or an object tells one from another, as far as it has a name.
  const Value &key = call.receiver.kind != ValueKind::Unknown || call.arguments.empty() ? call.receiver
                                                                                       : call.arguments.front();
  return {key.entity, key.name, function};
}

std::set<StorageRef> ThreadStorages::storagesOf(const Value &value) {
  if (isOfThread(value))
    return {storageOf(value)};
  if (value.kind != ValueKind::Call || value.entity == NoEntity)
    return {};
  if (const EffectModel *model = modelOf(value.entity)) {
    if (model->storage != ThreadStorage::Address)
      return {};
    Call call;
    call.arguments = value.arguments;
    return {keyed(value.entity, call)};
  }
  if (program.entities[value.entity].coroutine != CoroutineKind::None)
    return {};
  return effectsOf(value.entity).gives;
}

bool ThreadStorages::savesIt(EntityId callee, const StorageEffects &inner, const StorageRef &storage) const {
  return program.entities[callee].kind == EntityKind::Constructor && inner.writes.contains(storage);
}

const StorageEffects &ThreadStorages::effectsOf(EntityId id) {
  static const StorageEffects none;
  const Entity &entity = program.entities[id];
  if (!mayMatter[id] || !entity.isDefined)
    return none;
  auto [it, isNew] = effects.try_emplace(id);
  if (!isNew)
    return it->second; // what is known so far, in a recursion
  StorageEffects result;
  std::vector<FlowBlock> blocks = flowOf(entity);
  Solver solver(*this, id);
  Dataflow flow(blocks, solver);
  flow.visit([&](const Solver::State &state, const FlowEvent &event) {
    StorageRef storage = storageOf(event.variable);
    auto read = [&](const StorageRef &one, Location where) {
      if (!state.surelySet.contains(one))
        result.reads.try_emplace(one, where);
    };
    switch (event.kind) {
    case FlowKind::Result: {
      if (event.value.kind == ValueKind::Variable && !isOfThread(event.value)) {
        auto pointer = state.pointers.find(event.value.name);
        if (pointer != state.pointers.end())
          result.gives.insert(pointer->second.storages.begin(), pointer->second.storages.end());
      }
      std::set<StorageRef> found = storagesOf(event.value);
      result.gives.insert(found.begin(), found.end());
      break;
    }
    case FlowKind::Read:
      read(storage, event.location);
      break;
    case FlowKind::Write:
      result.writes.insert(storage);
      // What a caller passes: not a cache that is filled, nor a flag that is put back.
      if (event.value.kind == ValueKind::Parameter ||
          (event.value.kind == ValueKind::Call && llvm::any_of(event.value.arguments, [](const Value &argument) {
             return argument.kind == ValueKind::Parameter;
           })))
        result.sets.insert(storage);
      break;
    case FlowKind::Increment:
      result.writes.insert(storage);
      result.increments.insert(storage);
      break;
    case FlowKind::Decrement:
      result.writes.insert(storage);
      result.decrements.insert(storage);
      break;
    case FlowKind::Call: {
      const Call &call = entity.calls[event.index];
      if (call.callee == NoEntity || call.isVirtual)
        break;
      if (const EffectModel *model = modelOf(call.callee)) {
        if (model->storage == ThreadStorage::Set) {
          result.writes.insert(keyed(NoEntity, call));
          if (llvm::any_of(call.arguments, [](const Value &value) { return value.kind == ValueKind::Parameter; }))
            result.sets.insert(keyed(NoEntity, call));
        } else if (model->storage == ThreadStorage::Address) 
          read(keyed(NoEntity, call), call.location);
        break;
      }
      if (program.entities[call.callee].coroutine != CoroutineKind::None || !mayMatter[call.callee])
        break;
      // A copy: the recursion may fill in what is behind the reference.
      StorageEffects inner = effectsOf(call.callee);
      for (const auto &[one, where] : inner.reads)
        if (!savesIt(call.callee, inner, one))
          read(one, where);
      result.sets.insert(inner.sets.begin(), inner.sets.end());
      // What somewhere below is set, and set back or not, is none of the caller's business: only setters count, and
      // what a member does for its object.
      result.writes.insert(inner.sets.begin(), inner.sets.end());
      for (const StorageRef &one : inner.increments)
        if (!inner.decrements.contains(one))
          result.writes.insert(one);
      for (const StorageRef &one : inner.decrements)
        if (!inner.increments.contains(one))
          result.writes.insert(one);
      if (bool isOfMember = call.receiver.kind == ValueKind::Variable && call.receiver.entity == NoEntity;
          call.form == CallForm::MemberDestructor || (call.form == CallForm::Constructor && isOfMember))
        result.writes.insert(inner.writes.begin(), inner.writes.end());
      result.increments.insert(inner.increments.begin(), inner.increments.end());
      result.decrements.insert(inner.decrements.begin(), inner.decrements.end());
      break;
    }
    default:
      break;
    }
  });
  return effects[id] = std::move(result);
}

} // namespace async_tidy

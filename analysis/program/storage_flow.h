// The dataflow problem behind thread_storage.h. Only its sources include this.
#pragma once

#include "analysis/program/dataflow.h"
#include "analysis/program/thread_storage.h"

namespace async_tidy {

inline bool isOfThread(const Value &value) { return value.kind == ValueKind::Variable && value.integer == 1; }
inline StorageRef storageOf(const Value &value) { return {value.entity, value.name, NoEntity}; }

/// The problem of dataflow.h.
class ThreadStorages::Solver {
public:
  struct Origin {
    std::set<StorageRef> storages;
    Location since;
    bool isStale = false;
    bool isId = false;
  };
  struct Setting {
    Location since;
    bool isStale = false;
  };
  struct State {
    std::map<StringId, Origin> pointers;
    std::map<StorageRef, Setting> set, incremented;
    /// Guards by the name of the variable, with what they set.
    std::map<StringId, std::pair<StorageRef, Location>> guards;
    /// Set on every way here, without a suspension since.
    std::set<StorageRef> surelySet;
    bool isFresh = false;
  };

  Solver(ThreadStorages &storages, EntityId id)
      : storages(storages), program(storages.program), id(id), entity(program.entities[id]) {}

  State entry() const { return {}; }

  bool join(State &into, const State &from) const {
    bool isChanged = false;
    for (const auto &[name, origin] : from.pointers) {
      auto [it, isNew] = into.pointers.try_emplace(name, origin);
      isChanged |= isNew;
      if (!isNew) {
        size_t before = it->second.storages.size();
        it->second.storages.insert(origin.storages.begin(), origin.storages.end());
        isChanged |= before != it->second.storages.size();
        if (origin.isStale && !it->second.isStale)
          it->second.isStale = isChanged = true;
      }
    }
    for (auto all : {&State::set, &State::incremented})
      for (const auto &[storage, setting] : from.*all) {
        auto [it, isNew] = (into.*all).try_emplace(storage, setting);
        isChanged |= isNew;
        if (!isNew && setting.isStale && !it->second.isStale)
          it->second.isStale = isChanged = true;
      }
    for (const auto &[name, guard] : from.guards)
      isChanged |= into.guards.try_emplace(name, guard).second;
    for (auto it = into.surelySet.begin(); it != into.surelySet.end();)
      if (from.surelySet.contains(*it))
        ++it;
      else {
        it = into.surelySet.erase(it);
        isChanged = true;
      }
    if (into.isFresh && !from.isFresh) {
      into.isFresh = false;
      isChanged = true;
    }
    return isChanged;
  }

  void edge(State &, const FlowBlock &, bool) const {}

  void transfer(State &state, const FlowEvent &event) {
    if (storages.suspensions.suspendsAt(id, event)) {
      for (auto &[name, origin] : state.pointers)
        origin.isStale = true;
      for (auto all : {&State::set, &State::incremented})
        for (auto &[storage, setting] : state.*all)
          setting.isStale = true;
      state.surelySet.clear();
      state.isFresh = true;
      if (event.kind == FlowKind::Suspend)
        return;
    }
    switch (event.kind) {
    case FlowKind::Call:
      return call(state, event.index);
    case FlowKind::Bind:
      return bind(state, entity.bindings[event.index]);
    case FlowKind::Point:
      return point(state, event);
    case FlowKind::Write:
      state.set[storageOf(event.variable)] = {event.location, false};
      state.incremented.erase(storageOf(event.variable));
      state.surelySet.insert(storageOf(event.variable));
      return;
    case FlowKind::Increment:
      state.incremented[storageOf(event.variable)] = {event.location, false};
      return;
    case FlowKind::Decrement:
      state.incremented.erase(storageOf(event.variable));
      return;
    default:
      return;
    }
  }

private:
  ThreadStorages &storages;
  const Program &program;
  EntityId id;
  const Entity &entity;

  void point(State &state, const FlowEvent &event) {
    if (event.variable.kind != ValueKind::Variable)
      return;
    StringId name = event.variable.name;
    if (event.value.kind == ValueKind::Variable && !isOfThread(event.value)) {
      auto source = state.pointers.find(event.value.name);
      if (source == state.pointers.end())
        state.pointers.erase(name);
      else
        state.pointers[name] = source->second;
      return;
    }
    std::set<StorageRef> found = storages.storagesOf(event.value);
    if (found.empty())
      state.pointers.erase(name);
    else
      state.pointers[name] = {found, event.location, false, false};
  }

  void bind(State &state, const Binding &binding) {
    if (binding.variable.kind != ValueKind::Variable || binding.variable.entity != id ||
        binding.value.kind != ValueKind::Call)
      return;
    if (const EffectModel *model = storages.modelOf(binding.value.entity); model && model->storage == ThreadStorage::Id)
      state.pointers[binding.variable.name] = {{}, placeOf(entity, binding), false, true};
  }

  void call(State &state, uint32_t index) {
    const Call &call = entity.calls[index];
    state.isFresh = false;
    if (call.callee == NoEntity)
      return;
    if (const EffectModel *model = storages.modelOf(call.callee)) {
      if (model->storage == ThreadStorage::Set)
        set(state, storages.keyed(NoEntity, call), call.location);
      return;
    }
    const Entity &callee = program.entities[call.callee];
    bool isGuardVariable = call.receiver.kind == ValueKind::Variable && call.receiver.entity == id;
    if (callee.kind == EntityKind::Destructor && isGuardVariable) {
      state.guards.erase(call.receiver.name);
      return;
    }
    if (!storages.mayMatter[call.callee] || call.isVirtual || callee.coroutine != CoroutineKind::None)
      return;
    const StorageEffects &effects = storages.effectsOf(call.callee);
    if (callee.kind == EntityKind::Constructor && isGuardVariable)
      for (const StorageRef &storage : effects.writes)
        if (restores(call, storage)) {
          state.guards[call.receiver.name] = {storage, call.location};
          return;
        }
    for (const StorageRef &storage : effects.sets)
      set(state, storage, call.location);
    for (const StorageRef &storage : effects.increments)
      if (!effects.decrements.contains(storage))
        state.incremented[storage] = {call.location, false};
    for (const StorageRef &storage : effects.decrements)
      state.incremented.erase(storage);
  }

  void set(State &state, const StorageRef &storage, Location where) {
    state.set[storage] = {where, false};
    state.surelySet.insert(storage);
  }

  /// Whether the destructor of the object that is made here sets the same again.
  bool restores(const Call &constructor, const StorageRef &storage) {
    for (const Call &other : entity.calls)
      if (other.form == CallForm::Destructor && other.callee != NoEntity &&
          other.receiver.name == constructor.receiver.name && other.receiver.entity == id)
        return storages.effectsOf(other.callee).writes.contains(storage);
    return false;
  }
};

} // namespace async_tidy

#include "analysis/program/thread_storage.h"

#include "analysis/program/dataflow.h"
#include "analysis/program/holdings.h"
#include "analysis/program/reachability.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {

static bool isOfThread(const Value &value) { return value.kind == ValueKind::Variable && value.integer == 1; }
/// What messages call a variable: "'it'". The variables of a range-based loop have no name in the source.
static std::string spelled(llvm::StringRef unique) {
  llvm::StringRef name = unique.split('@').first;
  bool isOfLoop = name.starts_with("__range") || name.starts_with("__begin") || name.starts_with("__end");
  return isOfLoop ? "the range of this loop" : ("'" + name + "'").str();
}

static StorageRef storageOf(const Value &value) { return {value.entity, value.name, NoEntity}; }

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
  std::vector<std::vector<EntityId>> callers(program.entities.size());
  std::vector<EntityId> open;
  auto isOfStorage = [](const FlowEvent &event) {
    return isOfThread(event.variable) || isOfThread(event.value);
  };
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    bool matters = llvm::any_of(entity.flow, [&](const FlowBlock &block) { return llvm::any_of(block.events, isOfStorage); });
    for (const Call &call : entity.calls)
      if (call.callee != NoEntity) {
        callers[call.callee].push_back(id);
        matters |= modelOf(call.callee) != nullptr;
      }
    mayMatter[id] = matters;
    if (matters)
      open.push_back(id);
  }
  while (!open.empty()) {
    EntityId callee = open.back();
    open.pop_back();
    for (EntityId caller : callers[callee])
      if (!mayMatter[caller]) {
        mayMatter[caller] = true;
        open.push_back(caller);
      }
  }
}

std::string ThreadStorages::describe(const StorageRef &storage) const {
  if (storage.getter != NoEntity)
    return "what " + nameOf(program, storage.getter) + " gives";
  return spelled(program.text(storage.name));
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

/// The problem of dataflow.h.
class ThreadStorages::Solver {
public:
  struct Origin {
    std::set<StorageRef> storages;
    Location since;
    bool isStale = false;
    bool isId = false;
    bool operator==(const Origin &) const = default;
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
      state.pointers[binding.variable.name] = {{}, placeOf(binding), false, true};
  }

  Location placeOf(const Binding &binding) const {
    return binding.position ? entity.calls[binding.position - 1].location : entity.location;
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
      if (other.form == CallForm::Destructor && other.callee != NoEntity && other.receiver.name == constructor.receiver.name &&
          other.receiver.entity == id)
        return storages.effectsOf(other.callee).writes.contains(storage);
    return false;
  }
};

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
        } else if (model->storage == ThreadStorage::Address) {
          StorageRef one = keyed(call.callee, call);
          one.getter = NoEntity;
          read(one, call.location);
        }
        break;
      }
      if (program.entities[call.callee].coroutine != CoroutineKind::None || !mayMatter[call.callee])
        break;
      // A copy: the recursion may fill in what is behind the reference.
      StorageEffects inner = effectsOf(call.callee);
      for (const auto &[one, where] : inner.reads)
        read(one, where);
      result.sets.insert(inner.sets.begin(), inner.sets.end());
      // What is balanced within is none of the caller's business.
      for (const StorageRef &one : inner.writes)
        if (!(inner.increments.contains(one) && inner.decrements.contains(one)))
          result.writes.insert(one);
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
        result.push_back({StaleUse::Kind::Balance, event.location, before->second.since, storageOf(event.variable), ""});
      break;
    case FlowKind::Call: {
      const Call &call = entity.calls[event.index];
      if (call.callee == NoEntity)
        break;
      if (const EffectModel *model = modelOf(call.callee)) {
        if (model->storage == ThreadStorage::Errno && state.isFresh)
          result.push_back({StaleUse::Kind::Errno, call.location, {}, {}, ""});
        if (model->storage == ThreadStorage::Address) {
          StorageRef one = keyed(call.callee, call);
          one.getter = NoEntity;
          readsSet(one, call.location);
        }
        break;
      }
      if (call.isVirtual || program.entities[call.callee].coroutine != CoroutineKind::None ||
          !mayMatter[call.callee])
        break;
      StorageEffects inner = effectsOf(call.callee);
      for (const auto &[storage, where] : inner.reads)
        readsSet(storage, call.location);
      for (const StorageRef &storage : inner.decrements)
        if (auto before = state.incremented.find(storage); before != state.incremented.end() && before->second.isStale &&
                                                            !inner.increments.contains(storage))
          result.push_back({StaleUse::Kind::Balance, call.location, before->second.since, storage, ""});
      break;
    }
    default:
      break;
    }
  });
  return result;
}

std::map<StorageRef, Location> ThreadStorages::setBefore(EntityId id, uint32_t index) {
  std::map<StorageRef, Location> result;
  if (!mayMatter[id])
    return result;
  std::vector<FlowBlock> blocks = flowOf(program.entities[id]);
  Solver solver(*this, id);
  Dataflow flow(blocks, solver);
  flow.visit([&](const Solver::State &state, const FlowEvent &event) {
    if (event.kind != FlowKind::Call || event.index != index)
      return;
    for (const auto &[storage, setting] : state.set)
      result.try_emplace(storage, setting.since);
    for (const auto &[name, guard] : state.guards)
      result.try_emplace(guard.first, guard.second);
  });
  return result;
}

} // namespace async_tidy

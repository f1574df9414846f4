// The dataflow problem behind holdings.h. Only its source includes this.
#pragma once

#include "analysis/program/dataflow.h"
#include "analysis/program/holdings.h"
#include "analysis/program/reachability.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {

class Holdings::Solver {
public:
  struct Held : Holding {
    /// Variables that are null wherever it is held: `if (lock) yield = nullptr;`.
    std::set<Key> nulls;
  };
  struct State {
    std::map<Key, Held> held;
    /// Moved out of, and not yet arrived.
    std::map<Key, Held> moved;
    /// Variables that are null on all ways here.
    std::set<Key> nulls;
    /// Released without having been acquired here.
    std::map<Key, Resource> released;
  };

  Solver(Holdings &holdings, EntityId id)
      : holdings(holdings), graph(holdings.graph), program(holdings.program), id(id), entity(program.entities[id]) {}

  State entry() const { return {}; }

  bool join(State &into, const State &from) const {
    bool isChanged = false;
    for (const auto &[key, holding] : from.held) {
      auto [it, isNew] = into.held.try_emplace(key, holding);
      isChanged |= isNew || intersect(it->second.nulls, holding.nulls);
    }
    for (const auto &[key, holding] : from.moved)
      isChanged |= into.moved.try_emplace(key, holding).second;
    for (const auto &[key, what] : from.released)
      isChanged |= into.released.try_emplace(key, what).second;
    isChanged |= intersect(into.nulls, from.nulls);
    return isChanged;
  }

  void transfer(State &state, const FlowEvent &event) const {
    if (event.kind == FlowKind::Call)
      call(state, event.index);
    else if (event.kind == FlowKind::Bind)
      bind(state, entity.bindings[event.index]);
  }

  void edge(State &state, const FlowBlock &block, bool isTrue) const {
    const Call &tested = entity.calls[block.testedCall];
    const EffectModel *model = effectOf(tested);
    if (!isTrue && !model && tested.form == CallForm::Conversion)
      releaseAll(state, tested.receiver);
    if (!model)
      return;
    if (isTrue)
      change(state, block.testedCall, model->tries, true);
    else if (model->tests)
      if (std::optional<Key> key = keyOf(tested.receiver))
        state.held.erase(*key);
  }

  /// Whether a variable is null wherever the holding is held.
  bool isNull(const Held &held, const Value &value) const {
    std::optional<Key> key = keyOf(value);
    return key && held.nulls.contains(*key);
  }

  std::vector<Effect> effectsAtEnd(const State &state) const {
    std::vector<Effect> result;
    auto add = [&](Key key, Resource what, bool acquires) {
      key = fieldOf(key);
      Effect effect{acquires, what, Field, key};
      if (key.parameter >= 0)
        effect.target = int(key.parameter);
      else if (key.owner == NoEntity && isOwnField(key))
        effect.target = Receiver;
      else if (key.owner != NoEntity)
        return; // a local variable: gone by now, or returned
      result.push_back(effect);
    };
    for (const auto &[key, holding] : state.held)
      add(key, holding.what, true);
    for (const auto &[key, what] : state.released)
      add(key, what, false);
    for (const Value &value : entity.returns)
      if (std::optional<Resource> what = resourceOf(value, state, 0)) {
        result.push_back({true, *what, Result, {}});
        break;
      }
    return result;
  }

private:
  Holdings &holdings;
  const CallGraph &graph;
  const Program &program;
  EntityId id;
  const Entity &entity;

  /// True where `into` has changed.
  static bool intersect(std::set<Key> &into, const std::set<Key> &from) {
    return std::erase_if(into, [&](const Key &key) { return !from.contains(key); }) > 0;
  }

  /// A guard that converts to false holds nothing: its destructor, which may release, has nothing to do.
  void releaseAll(State &state, const Value &guard) const {
    std::optional<Key> key = keyOf(guard);
    for (uint32_t i = 0; key && i != entity.calls.size(); ++i)
      if (entity.calls[i].form == CallForm::Destructor && keyOf(entity.calls[i].receiver) == key) {
        State ended = state;
        call(ended, i);
        state.held = std::move(ended.held);
        return;
      }
  }

  const EffectModel *effectOf(const Call &call) const {
    return call.callee == NoEntity ? nullptr : graph.models.effect(program.qualifiedName(call.callee));
  }

  const Value &behind(const Value &value) const { return graph.values().withoutForwards(value); }

  std::optional<Key> keyOf(const Value &value) const {
    const Value &object = behind(value);
    if (object.kind == ValueKind::Variable)
      return Key{object.entity, object.name, -1};
    if (object.kind == ValueKind::Parameter)
      return Key{object.entity, 0, object.integer};
    return std::nullopt;
  }

  /// Of a parameter that a constructor keeps a reference to: the field, by which the destructor knows it.
  Key fieldOf(const Key &key) const {
    if (entity.kind == EntityKind::Constructor && key.parameter >= 0)
      for (const Binding &binding : entity.bindings)
        if (std::optional<Key> value = keyOf(binding.value), field = keyOf(binding.variable);
            value == key && field && field->owner == NoEntity)
          return *field;
    return key;
  }

  /// A field of the class whose method this is.
  bool isOwnField(const Key &key) const {
    return entity.parentClass &&
           llvm::StringRef(program.text(key.name)).starts_with(program.text(entity.parentClass) + "@FI@");
  }

  void acquire(State &state, const Value &holder, Resource what, Location where, bool isGuard) const {
    if (std::optional<Key> key = keyOf(holder))
      state.held[*key] = {{what, variableName(program, behind(holder)), where, isGuard}, state.nulls};
  }

  void release(State &state, const Key &key, Resource what) const {
    if (!state.held.erase(key))
      state.released.try_emplace(key, what);
  }

  void change(State &state, uint32_t index, const std::vector<HoldChange> &changes, bool acquires) const {
    const Call &call = entity.calls[index];
    for (const HoldChange &one : changes) {
      if (one.target == Result || !graph.values().holds(one.guard, id, index))
        continue;
      for (const Value *value : valuesOf(call, one.target)) {
        if (acquires)
          acquire(state, *value, one.what, call.location, false);
        else if (std::optional<Key> key = keyOf(*value))
          release(state, *key, one.what);
      }
    }
  }

  /// Whether a guard, made so, begins to hold something.
  bool beginsToHold(Resource what, const std::vector<Value> &arguments) const {
    if (what != Resource::Lock)
      return !arguments.empty();
    return llvm::any_of(arguments, [&](const Value &value) { return holdings.isMutex(value); });
  }

  void call(State &state, uint32_t index) const {
    const Call &call = entity.calls[index];
    if (call.callee == NoEntity)
      return;
    const Entity &callee = program.entities[call.callee];
    std::optional<Key> receiver = keyOf(call.receiver);
    if (callee.kind == EntityKind::Destructor) {
      // Another way may get here with the object moved out of, which the same destructor ends.
      if (receiver && !receiver->name)
        return;
      if (receiver) {
        bool isOwn = receiver->owner == NoEntity && call.form == CallForm::MemberDestructor;
        const TypeModel *type = holdings.typeOf(call.callee);
        std::optional<Resource> what = type && type->holds ? type->holds : holdings.ownedBy(call);
        if (!state.held.erase(*receiver) && isOwn && what)
          state.released.try_emplace(*receiver, *what);
        state.moved.erase(*receiver);
      }
      return apply(state, index);
    }
    const EffectModel *effect = effectOf(call);
    const TypeModel *type = callee.kind == EntityKind::Constructor ? holdings.typeOf(call.callee) : nullptr;
    if (type && type->holds && receiver) {
      const Value *first = call.arguments.empty() ? nullptr : &behind(call.arguments.front());
      if (first && first->type && graph.models.type(program.text(first->type)) == type)
        return arrive(state, *receiver, *first);
      bool isRuledOut = effect && llvm::none_of(effect->acquires, [&](const HoldChange &one) {
        return graph.values().holds(one.guard, id, index);
      });
      if (isRuledOut || !beginsToHold(*type->holds, call.arguments))
        return;
      // What was locked by hand is the guard's now (std::adopt_lock).
      for (const Value &argument : call.arguments)
        if (std::optional<Key> key = keyOf(argument))
          if (auto held = state.held.find(*key); held != state.held.end() && !held->second.isGuard)
            state.held.erase(held);
      return acquire(state, call.receiver, *type->holds, call.location, true);
    }
    if (effect) {
      change(state, index, effect->acquires, true);
      change(state, index, effect->releases, false);
    }
    const FunctionModel *model = graph.values().modelOf(call.callee);
    if (model) {
      for (const StateChange &one : model->states)
        if (one.state == "moved")
          for (const Value *value : valuesOf(call, one.target))
            if (std::optional<Key> key = keyOf(*value))
              if (auto held = state.held.find(*key); held != state.held.end() && held->second.isGuard) {
                state.moved[*key] = held->second;
                state.held.erase(held);
              }
      // `guard.emplace(mutex)` of an optional.
      if (model->constructs && receiver)
        if (std::optional<Resource> what = ownedResource(*receiver); what && beginsToHold(*what, call.arguments))
          acquire(state, call.receiver, *what, call.location, true);
    }
    apply(state, index);
  }

  static void setNull(std::set<Key> &nulls, const Key &key, bool isNull) {
    if (isNull)
      nulls.insert(key);
    else
      nulls.erase(key);
  }

  /// A guard made or assigned from another one.
  void arrive(State &state, const Key &to, const Value &from) const {
    std::optional<Key> source = keyOf(from);
    if (!source)
      return;
    for (std::map<Key, Held> *all : {&state.moved, &state.held})
      if (auto found = all->find(*source); found != all->end()) {
        Held holding = found->second;
        all->erase(found);
        state.held[to] = holding;
        return;
      }
  }

  void bind(State &state, const Binding &binding) const {
    std::optional<Key> key = keyOf(binding.variable);
    if (!key)
      return;
    const Value &value = binding.value;
    bool isNull = value.kind == ValueKind::Integer && value.integer == 0;
    setNull(state.nulls, *key, isNull);
    for (auto &[holder, held] : state.held)
      setNull(held.nulls, *key, isNull);
    if (key->parameter >= 0 || state.held.contains(*key))
      return;
    if (std::optional<Resource> owned = value.kind == ValueKind::Call ? ownedResource(*key) : std::nullopt;
        owned && beginsToHold(*owned, value.arguments) && !isMoved(value))
      return acquire(state, binding.variable, *owned, placeOf(entity, binding), true);
    if (value.kind == ValueKind::Variable || &behind(value) != &value)
      return arrive(state, *key, behind(value));
    if (value.kind != ValueKind::Call)
      return;
    if (std::optional<Resource> what = resourceOf(value, state, 0))
      acquire(state, binding.variable, *what, placeOf(entity, binding), true);
  }

  /// What stands for another variable, std::move(guard), rather than for something new.
  bool isMoved(const Value &value) const {
    const Value &object = behind(value);
    return &object != &value && !holdings.isMutex(object) && object.kind == ValueKind::Variable;
  }

  /// What a value holds when it is handed over.
  std::optional<Resource> resourceOf(const Value &value, const State &state, unsigned depth) const {
    constexpr unsigned MaxDepth = 4;
    if (depth > MaxDepth)
      return std::nullopt;
    const Value &object = behind(value);
    if (std::optional<Key> key = keyOf(object)) {
      auto held = state.held.find(*key);
      bool isHeld = held != state.held.end() && held->second.isGuard && key->owner == id;
      return isHeld ? std::optional(held->second.what) : std::nullopt;
    }
    if (object.kind != ValueKind::Call || object.entity == NoEntity)
      return std::nullopt;
    const Entity &callee = program.entities[object.entity];
    if (const EffectModel *effect = graph.models.effect(program.qualifiedName(object.entity)))
      for (const HoldChange &one : effect->acquires)
        if (one.target == Result)
          return one.what;
    if (callee.kind == EntityKind::Constructor) {
      const TypeModel *type = holdings.typeOf(object.entity);
      if (!type || !type->holds || isDeferred(object))
        return std::nullopt;
      return beginsToHold(*type->holds, object.arguments) ? type->holds : std::nullopt;
    }
    for (const Effect &effect : holdings.effectsOf(object.entity))
      if (effect.target == Result)
        return effect.what;
    return std::nullopt;
  }

  /// Whether the effects of a constructor rule out that the object holds something: std::defer_lock.
  bool isDeferred(const Value &made) const {
    const EffectModel *effect = graph.models.effect(program.qualifiedName(made.entity));
    if (!effect)
      return false;
    Call call;
    call.callee = made.entity;
    call.arguments = made.arguments;
    call.argumentCount = uint32_t(made.arguments.size());
    auto text = [&](StringId id) -> llvm::StringRef { return program.text(id); };
    auto nameOf = [&](EntityId id) -> llvm::StringRef { return program.qualifiedName(id); };
    auto hasState = [](const Value &, llvm::StringRef) { return false; };
    auto constant = [](const Value &value) {
      return value.kind == ValueKind::Integer ? std::optional(value.integer) : std::nullopt;
    };
    auto bits = [](const Value &) { return int64_t(0); };
    auto executor = [](const Value &) { return Context::Unknown; };
    auto startsWith = [](const Value &, llvm::ArrayRef<std::string>) { return false; };
    CallContext context{call, text, nameOf, hasState, startsWith, constant, bits, executor};
    return llvm::none_of(effect->acquires,
                         [&](const HoldChange &one) { return async_tidy::holds(one.guard, context); });
  }

  /// What the objects hold that a variable owns: std::optional<std::lock_guard<std::mutex>>.
  std::optional<Resource> ownedResource(const Key &key) const {
    for (const Call &call : entity.calls)
      if (call.form == CallForm::Destructor && keyOf(call.receiver) == key)
        if (std::optional<Resource> owned = holdings.ownedBy(call))
          return owned;
    return std::nullopt;
  }

  /// What a function of the project does to what the caller sees.
  void apply(State &state, uint32_t index) const {
    const Call &call = entity.calls[index];
    const Entity &callee = program.entities[call.callee];
    // A guard that is handed over may be unlocked there, or later, by whoever keeps it: an awaiter, for instance.
    if (callee.isProject && callee.kind != EntityKind::Destructor)
      for (const Value &argument : call.arguments)
        if (std::optional<Key> key = keyOf(argument))
          if (auto held = state.held.find(*key); held != state.held.end() && held->second.isGuard)
            state.held.erase(held);
    if (callee.isDefined && !call.isVirtual && callee.coroutine == CoroutineKind::None)
      apply(state, call, call.callee);
    // What a library's object owns, such as a std::optional, is destroyed with it.
    if (callee.kind == EntityKind::Destructor && !callee.isDefined)
      for (const Value &owned : call.arguments)
        if (owned.kind == ValueKind::Callable && program.entities[owned.entity].kind == EntityKind::Destructor)
          apply(state, call, owned.entity);
  }

  void apply(State &state, const Call &call, EntityId callee) const {
    for (const Effect &effect : holdings.effectsOf(callee)) {
      const Value *target = &call.receiver;
      if (effect.target == Result)
        continue;
      if (effect.target >= 0) {
        if (size_t(effect.target) >= call.arguments.size())
          continue;
        target = &call.arguments[effect.target];
      }
      std::optional<Key> key = effect.target == Field ? std::nullopt : keyOf(*target);
      if (!key && effect.target < 0)
        key = effect.field;
      if (!key)
        continue;
      if (effect.acquires) {
        bool isObject = program.entities[callee].kind == EntityKind::Constructor;
        Value field;
        field.kind = ValueKind::Variable;
        field.name = key->name;
        std::string name = variableName(program, key == effect.field ? field : behind(*target));
        state.held[*key] = {{effect.what, name, call.location, isObject}, state.nulls};
      } else {
        // Of an object that another function made, only the field is known.
        bool isByField = effect.target == Receiver && !state.held.contains(*key) && state.held.contains(effect.field);
        release(state, isByField ? effect.field : *key, effect.what);
      }
    }
  }
};

} // namespace async_tidy

// The half of Values that knows constants and states: whether what a model asks of a call holds.
#include "analysis/program/values.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {
namespace {
constexpr unsigned MaxStateDepth = 8;
constexpr size_t MaxPassers = 8;
} // namespace

void Values::collectStates() {
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    for (const Binding &b : entity.bindings)
      if (auto variable = variableOf(withoutForwards(b.variable)))
        bound[*variable].push_back({id, b.position, &b.value});
    for (uint32_t i = 0; i != entity.calls.size(); ++i)
      if (const FunctionModel *model = modelOf(entity.calls[i].callee))
        collectStates(id, i, *model);
  }
}

void Values::collectStates(EntityId id, uint32_t position, const FunctionModel &model) {
  const Call &call = program.entities[id].calls[position];
  for (const StateChange &change : model.states) {
    if (change.target == Caller)
      states[{id, callerValue().name}].push_back({id, position, &change, id, position});
    for (const Value *given : valuesOf(call, change.target)) {
      const Value &target = withoutForwards(*given);
      StateSet set{id, position, &change, id, position};
      if (auto variable = variableOf(target))
        states[*variable].push_back(set);
      else if (target.kind == ValueKind::Call)
        statesOfTemporaries[id].push_back({&target, set});
      if (target.type)
        statesOfClass[target.type].push_back(set);
    }
  }
  if (model.stores.empty())
    return;
  if (auto variable = variableOf(withoutForwards(call.receiver)))
    for (int stored : model.stores)
      for (const Value *value : valuesOf(call, stored))
        bound[*variable].push_back({id, position, value});
}

/// What a helper does to its parameter, it does to the variable that it is given.
void Values::passStatesToCallers() {
  std::vector<std::pair<VariableRef, StateSet>> open;
  auto addIfParameter = [&](const VariableRef &variable, const StateSet &set) {
    bool isParameter = variable.owner == set.entity && variable.name >= program.strings.size();
    if (isParameter)
      open.push_back({variable, set});
  };
  for (const auto &[variable, sets] : states)
    for (const StateSet &set : sets)
      addIfParameter(variable, set);
  if (open.empty())
    return;
  constexpr unsigned MaxHelpers = 3;
  for (unsigned round = 0; round != MaxHelpers && !open.empty(); ++round)
    for (const auto &[parameter, set] : std::exchange(open, {}))
      for (auto [caller, position] : callsOf[parameter.owner]) {
        const Call &call = program.entities[caller].calls[position];
        size_t index = ~parameter.name;
        auto variable = index < call.arguments.size() ? variableOf(call.arguments[index]) : std::nullopt;
        if (!variable)
          continue;
        StateSet passed{caller, position, set.change, set.origin, set.originPosition};
        states[*variable].push_back(passed);
        addIfParameter(*variable, passed);
      }
}

std::optional<Values::VariableRef> Values::variableOf(const Value &value) {
  if (value.kind == ValueKind::Variable)
    return VariableRef{value.entity, value.name};
  // No string has so great an id.
  if (value.kind == ValueKind::Parameter)
    return VariableRef{value.entity, ~StringId(value.integer)};
  return std::nullopt;
}

const Value &Values::madeOf(const Value &value) const {
  if (value.kind == ValueKind::Variable && value.entity != NoEntity)
    if (std::vector<const Value *> all = setTo(value); all.size() == 1)
      return *all.front();
  return value;
}

/// `T x;` says nothing of what x will be.
std::vector<const Value *> Values::setTo(const Value &variable) const {
  std::vector<const Value *> result = boundTo(variable);
  llvm::erase_if(result, [&](const Value *one) {
    return one->kind == ValueKind::Call && one->arguments.empty() && one->entity != NoEntity &&
           program.entities[one->entity].kind == EntityKind::Constructor && result.size() > 1;
  });
  return result;
}

/// What is made from a text begins as that does: a path of a string, a file of a path, a sum. Only variables
/// may lead in circles.
bool Values::startsWith(const Value &value, llvm::ArrayRef<std::string> prefixes, unsigned depth) const {
  if (depth > MaxStateDepth)
    return false;
  switch (value.kind) {
  case ValueKind::Text:
    return llvm::any_of(prefixes, [&](const std::string &prefix) {
      return llvm::StringRef(program.text(value.name)).starts_with(prefix);
    });
  case ValueKind::Call:
    return !value.arguments.empty() && startsWith(value.arguments.front(), prefixes, depth);
  case ValueKind::OneOf:
    return llvm::all_of(value.arguments, [&](const Value &one) { return startsWith(one, prefixes, depth); });
  case ValueKind::Variable: {
    std::vector<const Value *> all = setTo(value);
    return !all.empty() && llvm::all_of(all, [&](const Value *one) { return startsWith(*one, prefixes, depth + 1); });
  }
  default:
    return false;
  }
}

/// Of a variable: what it is set to, where it is set once.
std::optional<int64_t> Values::constant(const Value &value) const {
  if (value.kind == ValueKind::Integer)
    return value.integer;
  if (value.kind == ValueKind::Variable)
    if (auto it = bound.find(*variableOf(value)); it != bound.end() && it->second.size() == 1)
      if (const Value &only = *it->second.front().value; only.kind == ValueKind::Integer)
        return only.integer;
  return std::nullopt;
}

/// Through variables that are set several times, and functions that return one of a few.
std::set<int64_t> Values::constants(const Value &value, unsigned depth) const {
  constexpr unsigned MaxDepth = 8;
  constexpr size_t MaxConstants = 8;
  if (value.kind == ValueKind::Integer)
    return {value.integer};
  if (depth == MaxDepth)
    return {};
  std::vector<const Value *> all;
  if (value.kind == ValueKind::Variable) {
    if (auto it = bound.find(*variableOf(value)); it != bound.end())
      for (const BoundValue &one : it->second)
        all.push_back(one.value);
  } else if (value.kind == ValueKind::Call && value.entity != NoEntity)
    for (const Value &returned : program.entities[value.entity].returns)
      all.push_back(&returned);
  std::set<int64_t> result;
  for (const Value *one : all) {
    std::set<int64_t> some = constants(*one, depth + 1);
    if (some.empty())
      return {};
    result.insert(some.begin(), some.end());
  }
  return result.size() > MaxConstants ? std::set<int64_t>() : result;
}

int64_t Values::bits(EntityId user, uint32_t position, const Value &value) const {
  if (value.kind == ValueKind::Integer || value.kind == ValueKind::Bits)
    return value.integer;
  int64_t result = 0;
  if (value.kind == ValueKind::Variable)
    if (auto it = bound.find(*variableOf(value)); it != bound.end())
      for (const BoundValue &one : it->second)
        if ((one.entity != user || one.position <= position) &&
            (one.value->kind == ValueKind::Integer || one.value->kind == ValueKind::Bits))
          result |= one.value->integer;
  return result;
}

template <typename Body>
auto Values::withContext(EntityId user, const Call &call, uint32_t position, unsigned depth, Body body) const {
  auto text = [&](StringId id) { return llvm::StringRef(program.text(id)); };
  auto nameOf = [&](EntityId id) { return llvm::StringRef(program.qualifiedName(id)); };
  auto hasIt = [&](const Value &value, llvm::StringRef state) {
    Seen seen;
    if (value != callerValue())
      return hasState(user, position, value, state, depth, seen);
    Value caller = value;
    caller.entity = user;
    return hasState(user, position, caller, state, depth, seen);
  };
  auto constantOf = [&](const Value &value) { return constant(value); };
  auto bitsOf = [&](const Value &value) { return bits(user, position, value); };
  auto executor = [&](const Value &value) { return executorOf(value); };
  auto startsWithOne = [&](const Value &value, llvm::ArrayRef<std::string> prefixes) {
    return startsWith(value, prefixes, 0);
  };
  return body(CallContext{call, text, nameOf, hasIt, startsWithOne, constantOf, bitsOf, executor});
}

bool Values::hasState(EntityId user, uint32_t position, const Value &value, llvm::StringRef state,
                      unsigned depth, Seen &seen) const {
  if (depth > MaxStateDepth)
    return false;
  // Of an object of which only the class is known, such as `this`: where any of the class is in that state. Where the
  // order does not count, so it is of others: a receiver was moved to its thread by whoever made it.
  bool isByClass = value.kind == ValueKind::Unknown ||
                   (position == AnyTime && depth == 0 && projectClasses.contains(program.text(value.type)));
  if (isByClass && value.type)
    if (auto it = statesOfClass.find(value.type); it != statesOfClass.end())
      if (llvm::any_of(it->second, [&](const StateSet &set) { return isSet(set, state, depth); }))
        return true;
  if (value.kind == ValueKind::Call) {
    // Only of the temporary itself: what was made from it has states of its own.
    if (auto it = statesOfTemporaries.find(user); depth == 0 && it != statesOfTemporaries.end() && !forwarded(value))
      for (const auto &[temporary, set] : it->second)
        if (set.position < position && *temporary == value && !diesBetween(user, value, set.position, position) &&
            isSet(set, state, depth))
          return true;
    const FunctionModel *model = modelOf(value.entity);
    if (!model)
      return value.entity != NoEntity &&
             llvm::any_of(program.entities[value.entity].returns, [&](const Value &returned) {
               return hasState(value.entity, AnyTime, returned, state, depth + 1, seen);
             });
    // What a constructor does to its object, it does to its result, and so does what returns its object.
    bool givesObject =
        program.entities[value.entity].kind == EntityKind::Constructor || model->forwards == Receiver;
    if (const Value *argument = forwarded(value)) {
      // std::move(x) has the states of x, but for the one it just gave it.
      bool setsIt = llvm::any_of(
          model->states, [&](const StateChange &change) { return change.target != Result && change.state == state; });
      if (!setsIt || givesObject)
        if (hasState(user, position, *argument, state, depth + 1, seen))
          return true;
      if (!givesObject)
        return false;
    }
    // The call that made the value, as its guards see it.
    Call made;
    made.callee = value.entity;
    made.arguments = value.arguments;
    if (value.integer && !made.arguments.empty()) {
      made.receiver = std::move(made.arguments.front());
      made.arguments.erase(made.arguments.begin());
    }
    made.argumentCount = made.arguments.size();
    return llvm::any_of(model->states, [&](const StateChange &change) {
      bool isOfResult = change.target == Result || (givesObject && change.target == Receiver);
      return isOfResult && change.state == state &&
             withContext(user, made, position, depth + 1,
                         [&](const CallContext &context) { return async_tidy::holds(change.guard, context); });
    });
  }
  std::optional<VariableRef> variable = variableOf(value);
  if (!variable || !seen.insert({*variable, false}).second)
    return false;
  if (state == "field" && value.kind == ValueKind::Variable &&
      program.text(value.name).find("@FI@") != std::string::npos)
    return true;
  if (auto it = states.find(*variable); it != states.end())
    for (const StateSet &set : it->second) {
      if (set.entity == user && set.position >= position)
        continue;
      // Nobody knows when another closure runs.
      if (set.entity != user && variable->owner != NoEntity && set.entity != variable->owner)
        continue;
      if (isSet(set, state, depth))
        return true;
    }
  if (auto it = bound.find(*variable); it != bound.end())
    for (const BoundValue &one : it->second) {
      bool isBefore = one.entity != user || one.position <= position;
      bool isAlias = one.value->kind == ValueKind::Parameter && one.value->entity == user;
      bool isFollowed = one.value->kind == ValueKind::Call || one.value->kind == ValueKind::Variable || isAlias;
      if (isBefore && isFollowed && hasState(one.entity, one.position, *one.value, state, depth + 1, seen))
        return true;
      bool isField = variable->owner == NoEntity;
      if (isField && one.value->kind == ValueKind::Parameter && wasPassedWith(*one.value, state, depth, seen))
        return true;
    }
  return false;
}

/// Whether a temporary that is made so is destroyed between two calls: then the later one means another.
bool Values::diesBetween(EntityId user, const Value &temporary, uint32_t first, uint32_t last) const {
  const std::vector<Call> &calls = program.entities[user].calls;
  for (size_t i = first + 1; i < last && i < calls.size(); ++i)
    if (calls[i].form == CallForm::TemporaryDestructor && calls[i].receiver == temporary)
      return true;
  return false;
}

/// Whether some caller passes a parameter, which a field keeps, in that state.
bool Values::wasPassedWith(const Value &parameter, llvm::StringRef state, unsigned depth, Seen &seen) const {
  std::vector<CallRef> sites = callSites(parameter.entity);
  return sites.size() <= MaxPassers && llvm::any_of(sites, [&](const CallRef &site) {
           const Call &call = program.entities[site.entity].calls[site.call];
           return size_t(parameter.integer) < call.arguments.size() &&
                  hasState(site.entity, AnyTime, call.arguments[parameter.integer], state, depth + 1, seen);
         });
}

bool Values::isSet(const StateSet &set, llvm::StringRef state, unsigned depth) const {
  return set.change->state == state &&
         withContext(set.origin, program.entities[set.origin].calls[set.originPosition], set.originPosition, depth + 1,
                     [&](const CallContext &context) { return async_tidy::holds(set.change->guard, context); });
}

bool Values::holds(const Guard &guard, EntityId user, uint32_t position) const {
  return withContext(user, program.entities[user].calls[position], AnyTime, 0,
                     [&](const CallContext &context) { return async_tidy::holds(guard, context); });
}

/// Where the conditions ask for an argument that can be one of a few constants, such as a descriptor of a standard
/// stream: what the call blocks on, if that is alike for all. -1 is none, by convention.
std::optional<const Blocks *> Values::blocksOfAlternatives(EntityId user, uint32_t position, const Call &call,
                                                           const FunctionModel &model) const {
  std::set<int> asked;
  for (const Blocks &one : model.blocks)
    for (const Condition &condition : one.guard.when)
      if (condition.test == Condition::Test::Equals && condition.argument >= 0)
        asked.insert(condition.argument);
  if (asked.size() != 1 || size_t(*asked.begin()) >= call.arguments.size())
    return std::nullopt;
  size_t index = size_t(*asked.begin());
  std::set<int64_t> alternatives = constants(call.arguments[index], 0);
  alternatives.erase(-1);
  if (alternatives.size() < 2)
    return std::nullopt;
  std::optional<const Blocks *> agreed;
  for (int64_t alternative : alternatives) {
    Call one = call;
    one.arguments[index] = Value();
    one.arguments[index].kind = ValueKind::Integer;
    one.arguments[index].integer = alternative;
    const Blocks *found = withContext(user, one, position, 0,
                                      [&](const CallContext &context) { return async_tidy::blocks(model, context); });
    if (agreed && (!*agreed != !found || (found && (*agreed)->kind != found->kind)))
      return std::nullopt;
    agreed = found;
  }
  return agreed;
}

const Blocks *Values::blocks(EntityId user, uint32_t position, const Call &call, const FunctionModel &model) const {
  if (std::optional<const Blocks *> agreed = blocksOfAlternatives(user, position, call, model))
    return *agreed;
  return withContext(user, call, position, 0,
                     [&](const CallContext &context) { return async_tidy::blocks(model, context); });
}

bool Values::isRuledOut(EntityId user, uint32_t position, const Call &call, const FunctionModel &model) const {
  return withContext(user, call, position, 0, [&](const CallContext &context) {
    return llvm::all_of(model.blocks, [&](const Blocks &blocks) {
      return llvm::any_of(blocks.guard.unless, [&](const Condition &condition) { return passes(condition, context); });
    });
  });
}

const Blocks *Values::blocksWhenInvoked(EntityId function) const {
  Call call;
  call.callee = function;
  return blocks(NoEntity, 0, call, *modelOf(function));
}

} // namespace async_tidy

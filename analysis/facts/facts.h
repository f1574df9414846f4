// The closed vocabulary of facts: what one piece of an entity means for async safety.
//
// Facts are plain values. They name callees, constants and variables, and never say what a library means by
// them: models apply later, to the linked program, so a changed model parses nothing again.
//
// Ids are indices into the tables of the object that owns the fact: a TUSummary before linking, a Program after.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace async_tidy {

/// Index into `strings` of the owner. 0 is the empty string.
using StringId = uint32_t;

/// Index into `entities` of the owner.
using EntityId = uint32_t;
inline constexpr EntityId NoEntity = ~EntityId(0);

/// A place in a file. `file` is an index into `files` of the owner; lines and byte columns count from 1, and
/// line 0 means "no place" (a compiler-generated function).
struct Location {
  uint32_t file = 0;
  uint32_t line = 0;
  uint32_t column = 0;

  bool isValid() const { return line != 0; }
  auto operator<=>(const Location &) const = default;
};

enum class ValueKind : uint8_t {
  Unknown,
  Integer,   ///< a constant; of a class with one arithmetic field (std::chrono::duration), that field
  Bits,      ///< not constant, but these bits are set: `flags | O_NONBLOCK`
  Callable,  ///< a function, a lambda's or functor's call operator, or the destructor of a type argument, of which
             ///< `arguments` are the type arguments again
  Parameter, ///< parameter `integer` of `entity`
  Variable,  ///< `name` is unique within `entity`; a field or a global has no entity. `integer` is 1 where each thread
            ///< has its own
  Call,  ///< the result of calling `entity` with `arguments`; `integer` is 1 where the object leads them
  OneOf, ///< one of `arguments`: a conditional, or an element of a list
  Text,  ///< a string literal, `name`: a short one without spaces, such as a path
};

/// What is known, without running the program, of an object or an argument.
struct Value {
  ValueKind kind = ValueKind::Unknown;
  /// Qualified name of the class, without template arguments and before any conversion to a base.
  StringId type = 0;
  EntityId entity = NoEntity;
  StringId name = 0;
  int64_t integer = 0;
  std::vector<Value> arguments;

  bool operator==(const Value &) const = default;
};

/// How a call is written, or why there is one where none is written.
enum class CallForm : uint8_t {
  Direct,
  Constructor,
  Operator,
  Conversion,
  Destructor,          ///< of a variable, at the end of its scope; the place is the variable's
  TemporaryDestructor, ///< of a temporary, at the end of its full expression
  Delete,              ///< the destructor run by a delete expression
  MemberDestructor,    ///< of a field or base, by the destructor of its class
  Await,               ///< a hook of the awaiter, run by a co_await or co_yield
  Promise,             ///< a hook of the promise, run at the start, the end or a co_return of a coroutine
};

/// What a parameter of the entity, which never changes it, has to be where a call is reached: `if (flag) save();`. A
/// pointer, or an object that is tested like one, equals 0 where it is null.
struct ParameterGuard {
  uint32_t parameter = 0;
  int64_t constant = 0;
  /// Equal to the constant, or not.
  bool isEqual = false;
  /// In the place of a parameter: call number `constant` of the entity gave true, or is one side of an equation that
  /// holds.
  static constexpr uint32_t CallResult = ~uint32_t(0);
  /// In the place of a parameter: the field of this object whose name is the StringId `constant` is 0, or is not.
  static constexpr uint32_t OwnField = CallResult - 1;
  bool isOfParameter() const { return parameter < OwnField; }

  bool operator==(const ParameterGuard &) const = default;
};

/// `caller` runs `callee` before it goes on.
struct Call {
  /// NoEntity where the target is an expression: then `receiver` says what is called.
  EntityId callee = NoEntity;
  CallForm form = CallForm::Direct;
  /// Dispatched at run time: an override in a class derived from `receiverClass` may run instead.
  bool isVirtual = false;
  /// The result is the operand of a co_await.
  bool isAwaited = false;
  /// Made in a catch handler.
  bool isInHandler = false;
  /// All of them hold where the call is reached.
  std::vector<ParameterGuard> guards;
  /// USR of the receiver's static class; set for virtual calls only.
  StringId receiverClass = 0;
  Location location;
  Value receiver;
  /// Of a library's template: the constructor that these arguments would select for an object of its first type
  /// argument, or its class's. Whether it makes one, its model says.
  EntityId constructor = NoEntity;
  /// Trailing unknown arguments are left out; `argumentCount` counts all that are written.
  std::vector<Value> arguments;
  uint32_t argumentCount = 0;
  /// Bit by bit: arguments that are not null, of the first 32. Of an object that is tested like a pointer, too.
  uint32_t nonNull = 0;

  bool operator==(const Call &) const = default;
};

/// `variable` is initialised with or assigned `value`.
struct Binding {
  Value variable;
  Value value;
  /// How many calls of the entity come before it.
  uint32_t position = 0;

  bool operator==(const Binding &) const = default;
};

/// What happens at one point of a flow graph.
enum class FlowKind : uint8_t {
  Call,      ///< call number `index` of the entity
  Bind,      ///< binding number `index` of the entity
  Suspend,   ///< co_await or co_yield, once the operand is evaluated
  Use,       ///< `variable`, a local one, is read, written through or passed on
  Point,     ///< `variable` refers into `value` from here: a reference, pointer, iterator or view
  Result,    ///< the function returns what refers into `value`
  Read,      ///< `variable` of the thread is read
  Write,     ///< `variable` of the thread is set, to `value`
  Increment, ///< `variable` of the thread, for a while perhaps
  Decrement,
};

struct FlowEvent {
  FlowKind kind = FlowKind::Call;
  uint32_t index = 0;
  /// Of all but calls and bindings, which have their own.
  Location location;
  Value variable, value;

  bool operator==(const FlowEvent &) const = default;
};

/// A basic block: events in order, and where it goes on.
struct FlowBlock {
  std::vector<FlowEvent> events;
  /// Numbers of blocks. Of a block that ends in a condition: where it is true, then where not.
  std::vector<uint32_t> successors;
  /// The condition is the result of this call, or its negation. NoCall: it is not.
  uint32_t testedCall = NoCall;
  bool isNegated = false;

  static constexpr uint32_t NoCall = ~uint32_t(0);
  bool operator==(const FlowBlock &) const = default;
};

/// A loop of the source.
struct Loop {
  Location location;
  /// Its calls, condition included, are from `firstCall` to `lastCall`, which is not.
  uint32_t firstCall = 0, lastCall = 0;
  /// No condition, or one that is always true.
  bool isEndless = false;
  /// break, return, throw, goto or a call that does not return leads out.
  bool hasExit = false;
  /// co_await or co_yield.
  bool suspends = false;
  /// Nothing but what the condition reads, and nothing in the loop changes that: it waits for another thread.
  bool polls = false;
  /// In a coroutine, outside macros: the byte of the file before which a statement can be added to its body, or 0.
  uint32_t bodyEnd = 0;
  /// Where that begins a line, the white space before the statement.
  StringId indent = 0;

  bool operator==(const Loop &) const = default;
};

/// A result that nobody uses.
struct Dropped {
  Location location;
  /// The call that made it, or NoCall where the value is a variable's.
  uint32_t call = ~uint32_t(0);
  /// Qualified name of its class.
  StringId type = 0;
  /// Of a variable that is never used: what the source calls it.
  StringId variable = 0;
  /// Told from the promise of the class: a call runs nothing until the result is awaited.
  bool isLazy = false;

  bool operator==(const Dropped &) const = default;
};

/// Bytes of a file, from `begin` to before `end`.
struct Span {
  uint32_t begin = 0, end = 0;

  auto operator<=>(const Span &) const = default;
};

/// How a call in a coroutine is written, for edits. Only of calls that people wrote, outside macros, where a co_await
/// may stand.
struct Written {
  /// Of the entity.
  uint32_t call = 0;
  /// Index into `files` of the owner.
  uint32_t file = 0;
  /// The whole call, and the name in it.
  Span span, name;
  /// Text: of the object, without the last `.` or `->`; empty where there is none.
  StringId object = 0;
  bool isArrow = false;
  /// The object stays after the call: it can be moved from.
  bool isLvalue = false;
  /// Nobody uses the result: it is a statement of its own.
  bool isStatement = false;
  /// Template arguments are written behind the name.
  bool hasTemplateArguments = false;
  /// Something is taken of the result at once: `f().size()`.
  bool isPostfixed = false;
  /// An argument is a duration with a floating representation, say, which converts to no other by itself.
  bool hasFloating = false;
  /// Texts of the arguments that are written.
  std::vector<StringId> arguments;
  /// It touches only `captures`, so that it may run on another thread while the coroutine waits.
  bool isMovable = false;
  /// "&name" of variables of the coroutine, "name" of what is to be copied; and the qualified names of their classes.
  std::vector<StringId> captures, captureTypes;

  bool operator==(const Written &) const = default;
};

/// A guard in a coroutine whose scope could end before a suspension: what it guards until then is not touched after.
struct EarlyEnd {
  /// As the flow graph names it.
  StringId variable = 0;
  uint32_t file = 0;
  /// Where its declaration begins, and the statement with the suspension.
  uint32_t declaration = 0, statement = 0;
  /// The white space before them.
  StringId indent = 0;
  /// Where the lines from the declaration to the statement begin; the first and the last are not among them.
  std::vector<uint32_t> lines;
  /// It has a member `unlock`.
  bool unlocks = false;

  bool operator==(const EarlyEnd &) const = default;
};

/// A variable of a coroutine that is a reference to const, of which a copy can be made.
struct ConstReference {
  /// As the flow graph names it.
  StringId variable = 0;
  uint32_t file = 0;
  /// The `&` in its declaration.
  Span mark;

  bool operator==(const ConstReference &) const = default;
};

/// An asynchronous function next to a synchronous one, found by its name: `async_read` of `read`.
struct Counterpart {
  StringId name = 0;
  /// Its last parameter is a completion token, whatever type that has. Otherwise the result can be awaited.
  bool takesToken = false;

  bool operator==(const Counterpart &) const = default;
};

enum class EntityKind : uint8_t { Function, Method, Constructor, Destructor, Lambda };

/// Told from the language alone: a body with co_await, co_return or co_yield [dcl.fct.def.coroutine].
enum class CoroutineKind : uint8_t {
  None,
  Task,
  Generator, ///< co_yield and no co_await: it runs in whoever iterates, like a plain function
};

/// A function-like thing, and the facts of its body.
struct Entity {
  /// Clang's USR. Internal linkage: followed by '@' and the file of the translation unit.
  StringId name = 0;
  /// What models look up: no template arguments, no inline namespaces. Empty for lambdas.
  StringId qualifiedName = 0;
  /// What messages print.
  StringId displayName = 0;
  Location location;
  EntityKind kind = EntityKind::Function;
  CoroutineKind coroutine = CoroutineKind::None;
  /// A body was seen, so the facts below are all there is.
  bool isDefined = false;
  /// Lies under the project's root and outside system headers.
  bool isProject = false;
  /// Methods that this one overrides, directly.
  std::vector<EntityId> overrides;
  /// USR of the class of a method.
  StringId parentClass = 0;
  /// Qualified names of the parameters' classes; empty for other types. Trailing empty ones are left out.
  std::vector<StringId> parameterTypes;
  /// What its declarations, its class or a namespace around it say in attributes: "loop", "blocking:database". Of
  /// [[clang::annotate("async_tidy::...")]] what follows the prefix; [[clang::blocking]] is "blocking:wait".
  std::vector<StringId> annotations;

  std::vector<Call> calls;
  std::vector<Binding> bindings;
  std::vector<Value> returns;
  /// Of coroutines, and of what has to do with locks, guards or variables of threads. The first block is the entry,
  /// the last one the exit; others without a way on end in a throw, or in what does not return.
  std::vector<FlowBlock> flow;
  std::vector<Loop> loops;
  std::vector<Dropped> dropped;
  /// In order of `call`.
  std::vector<Written> written;
  std::vector<EarlyEnd> earlyEnds;
  std::vector<ConstReference> references;
  /// Qualified name of the class of the result.
  StringId resultType = 0;
  Counterpart counterpart;

  bool hasSameFacts(const Entity &other) const {
    return coroutine == other.coroutine && calls == other.calls && bindings == other.bindings &&
           returns == other.returns && flow == other.flow && loops == other.loops && dropped == other.dropped;
  }
};

/// A class of the project, for dispatch.
struct ClassFact {
  StringId name = 0; ///< USR
  std::vector<StringId> bases;
};

const char *spelling(ValueKind);
const char *spelling(CallForm);
const char *spelling(FlowKind);
const char *spelling(EntityKind);
const char *spelling(CoroutineKind);

} // namespace async_tidy

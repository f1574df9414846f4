// Models: what a library's API means. Data from JSON, never code; models/schema.json describes the files.
#pragma once

#include "analysis/facts/facts.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace async_tidy {

/// What a blocking call waits for.
enum class BlockingKind : uint8_t {
  Sleep,
  Wait, ///< for another thread or process to signal: future, condition variable, join, event loop
  Lock,
  Network,
  Dns,
  Database,      ///< of a server. async-sync-orm and async-lazy-load report it
  LocalDatabase, ///< embedded: a file of this machine. The same
  Process,
  File, ///< contents: open, read, write, sync
  FileMetadata,
  Console,
  Cpu,       ///< nothing: it computes. async-cpu-bound-call reports it
  EventLoop, ///< a loop that it runs or pumps itself, or work of the loop it stands on. async-nested-event-loop
};
inline constexpr unsigned BlockingKindCount = 13;

const char *spelling(BlockingKind);
std::optional<BlockingKind> parseBlockingKind(llvm::StringRef);

/// What a synchronous call asks of a database.
enum class DatabaseOperation : uint8_t {
  Access, ///< not said
  Connect,
  Query,
  Fetch, ///< more rows of a query's result
  Commit,
  Rollback,
  Wait, ///< for a free connection of a pool, or for a notification
  Close,
};
inline constexpr unsigned DatabaseOperationCount = 8;

const char *spelling(DatabaseOperation);
std::optional<DatabaseOperation> parseDatabaseOperation(llvm::StringRef);

/// A set of kinds.
class BlockingKinds {
public:
  /// sleep, wait, network, dns, database, local-database, process and file.
  static BlockingKinds defaults();
  bool contains(BlockingKind kind) const { return bits >> unsigned(kind) & 1; }
  void insert(BlockingKind kind) { bits |= 1u << unsigned(kind); }
  void erase(BlockingKind kind) { bits &= ~(1u << unsigned(kind)); }
  bool operator==(const BlockingKinds &) const = default;

private:
  uint32_t bits = 0;
};

/// Where code runs.
enum class Context : uint8_t {
  Loop,        ///< on the thread of an event loop: it must not block
  GreenThread, ///< on a stackful coroutine of a loop: some waits suspend it, all others block the loop
  Worker,      ///< on a thread that may block: of a pool, or its own
  Sync,        ///< where the program is synchronous by intent: main, the body of a test
  Unknown,     ///< somewhere, later
};
inline constexpr unsigned ContextCount = 5;

const char *spelling(Context);
std::optional<Context> parseContext(llvm::StringRef);

/// Which value of a call: an argument, counted from 0, or one of these.
inline constexpr int Receiver = -1; ///< the object
inline constexpr int Result = -2;
inline constexpr int Last = -3; ///< the last argument that is written
inline constexpr int Any = -4;  ///< each argument
inline constexpr int Caller = -5; ///< the function that makes the call; for states only

/// A test of one value of a call. A value that is not known never passes.
struct Condition {
  enum class Test : uint8_t {
    Equals,          ///< a constant, equal to `integer`
    HasFlag,         ///< all bits of `integer` are set
    Type,            ///< its class is one of `names`
    Is,              ///< it is one of the globals or functions `names`
    StartsWith,      ///< a text, or made from one, that begins with one of `names`
    State,           ///< `names` holds one state, which was set on it before
    Executor,        ///< what it is given runs in the Context `integer`
    AtLeastArguments ///< the call has `integer` arguments or more
  };
  Test test = Test::Equals;
  int argument = 0;
  int64_t integer = 0;
  std::vector<std::string> names;
};

/// Holds when all of `when` pass and none of `unless` does.
struct Guard {
  std::vector<Condition> when, unless;
};

struct Blocks {
  BlockingKind kind = BlockingKind::Wait;
  /// In a green thread it suspends that and blocks nobody.
  bool suspendsGreenThread = false;
  DatabaseOperation operation = DatabaseOperation::Access;
  /// It does not look like a round trip: a lazy pointer's operator->. async-lazy-load reports it.
  bool isLazy = false;
  Guard guard;
};

/// The call has a callable run, not necessarily before it returns. A coroutine that a call has made counts as one.
struct Runs {
  int argument = 0;
  /// Where; of one with an executor, where that is not known.
  Context context = Context::Unknown;
  /// The value that decides where: an executor, or an object that has one.
  std::optional<int> executor;
  Guard guard;
};

/// After the call, a value is in a state: "nonblocking", "ready". The names are the models' own, but for two. "moved":
/// of what is in that state, the destructor does nothing. "field": what is a field of some object, or a copy of one, is
/// in it.
struct StateChange {
  /// Receiver, an argument's index, or Result.
  int target = Receiver;
  std::string state;
  Guard guard;
};

struct FunctionModel {
  /// Qualified. A model's name that ends in "::*" stands for all functions below that class or namespace.
  std::string name;
  /// Comes with the program. A name without namespace then means a library's function, never one that the project
  /// itself declares.
  bool isBuiltin = false;
  /// The first whose guard holds is what the call does.
  std::vector<Blocks> blocks;
  /// Callables that the function calls before it returns.
  std::vector<int> invokes;
  /// Callables that the program runs later or elsewhere, because of the call.
  std::vector<Runs> runs;
  /// Arguments that the object keeps: what is called from the object may be any of them.
  std::vector<int> stores;
  /// The result stands for this argument: std::move, std::bind, std::function's constructor.
  std::optional<int> forwards;
  /// What the result is given runs on the executor of this argument: asio::bind_executor, asio::make_strand.
  std::optional<int> executor;
  /// Awaiting the result moves the coroutine there. `argument` is not used.
  std::optional<Runs> hops;
  /// Where the function itself runs.
  std::optional<Context> context;
  /// Where functions run that override it.
  std::optional<Context> overrides;
  /// It never blocks, whatever its body seems to do.
  bool nonblocking = false;
  /// It is there to take work off the event loop: its body is not looked into.
  bool offload = false;
  /// Runs the constructor of its first type argument, or its class's, that its arguments select.
  bool constructs = false;
  std::vector<StateChange> states;
  /// What to write instead, as the tail of a message: "await a timer".
  std::string instead;
  /// The line to write instead: "auto rows = co_await client->execSqlCoro(sql);".
  std::string write;
  /// A class or namespace of the project that reaches a database: of its functions, only those that may do so count.
  bool isDataLayer = false;
  /// What its model calls itself.
  std::string library;
  /// The version that brought it, where the header at hand may be older. For people and for `models verify`.
  std::string since;
  /// JSON pointer [RFC 6901] to the entry in its file.
  std::string where;
};

/// The entry of a function of a data layer.
void markAsDataLayer(FunctionModel &);

/// What may be held for a while, and not over a suspension.
enum class Resource : uint8_t { Lock, Transaction };

const char *spelling(Resource);

/// A value of a call begins or ends to hold something.
struct HoldChange {
  Resource what = Resource::Lock;
  /// Receiver, an argument's index, or Result.
  int target = Receiver;
  Guard guard;
};

/// What a result has to do with the thread that it is asked for on.
enum class ThreadStorage : uint8_t {
  None,
  Address, ///< it refers into storage of the thread: boost::thread_specific_ptr::get
  Set,     ///< no result: it sets storage of the thread
  Id,      ///< it names the thread
  Errno    ///< it is the place of errno
};

/// What a call changes that lasts: locks, transactions, storage of the thread.
struct EffectModel {
  std::string name;
  std::vector<HoldChange> acquires, releases;
  /// Acquires only where the result is true.
  std::vector<HoldChange> tries;
  /// The result tells whether the receiver holds something.
  bool tests = false;
  ThreadStorage storage = ThreadStorage::None;
  std::string since;
  std::string where;
};

/// How a type of tasks takes being dropped.
enum class TaskKind : uint8_t {
  Lazy,     ///< nothing of it runs until it is awaited
  Eager,    ///< it runs, and nobody sees it fail
  Detached, ///< it is meant to be dropped
};

struct TypeModel {
  std::string name;
  /// Its destructor destroys an object of each of these type arguments, counted from 0.
  std::vector<unsigned> owns;
  /// Held by pointer, so the object may be of a derived class.
  bool isPointer = false;
  /// A function of the project with a parameter of this class runs there: boost::asio::basic_yield_context.
  std::optional<Context> parameter;
  /// While an object of it lives, unless effects say otherwise, it holds this.
  std::optional<Resource> holds;
  /// A mutex whose lock blocks the thread. Guards of other mutexes hold nothing that matters.
  bool isMutex = false;
  std::optional<TaskKind> task;
  /// A coroutine with this result always goes on on the thread on which it began.
  bool staysOnThread = false;
  /// May be used on one thread only: the one that made it.
  bool isThreadBound = false;
  std::string since;
  std::string where;
};

/// A type, a variable, a field, or a function by its result: what it is given runs in `context`.
struct ExecutorModel {
  std::string name;
  Context context = Context::Loop;
  std::string since;
  std::string where;
};

/// A field that holds a callback: what the program assigns to it runs in `context`.
struct CallbackModel {
  std::string name;
  Context context = Context::Loop;
  std::string since;
  std::string where;
};

/// Functions that a pattern names run in `context`. Globs: `*` is any run of characters.
struct ContextRule {
  /// Of qualified names, and of paths of files. Of both, either.
  std::vector<std::string> functions, paths;
  Context context = Context::Loop;
  std::string where;
};

/// What to write in a coroutine. In texts, `{0}` is the text of an argument, `{arguments}` all of them, `{object.}` the
/// object with its `.` or `->`, `{object}` without, `{moved}` the object as an rvalue, `{call}` the call as it was,
/// `{captures}` what a lambda around it captures.
struct Rewrite {
  enum class Use : uint8_t {
    Replaces, ///< a call of one of `functions`
    Offloads, ///< runs any blocking call on another thread
    Yields,   ///< a statement that lets others run, in a loop
  };
  Use use = Use::Replaces;
  std::vector<std::string> functions;
  /// Classes of the coroutine's result. Empty: any.
  std::vector<std::string> coroutines;
  /// How many arguments are written; of a member, without the object.
  std::optional<unsigned> arguments;
  Guard guard;
  /// As a person would say it: "await a timer".
  std::string title;
  std::string write;
  /// Headers that the text needs: `boost/asio/steady_timer.hpp`.
  std::vector<std::string> includes;
  /// Only where the result of the call is not used: the text gives nothing, or something else.
  bool isForStatements = false;
  /// The text takes durations with a floating representation, too.
  bool takesFloating = false;
  /// It needs something that is not at hand: `pool`.
  bool isHint = false;
  /// Where no file that is edited includes this yet, the library may not be at hand, and it is a hint only.
  std::string ifIncluded;
  std::string where;
};

/// Headers that declare what a model names, and the Debian package that has them.
struct ModelHeader {
  std::string package;
  std::vector<std::string> includes, flags;
  /// Only names in this namespace are declared there. Empty: all.
  std::string space;
};

/// One file.
struct Model {
  std::string library;
  std::string description;
  std::string url;
  /// Its databases are files of this machine.
  bool isLocal = false;
  /// Prefixes of the names below; empty where they are written in full.
  std::vector<std::string> namespaces;
  std::vector<FunctionModel> functions;
  std::vector<TypeModel> types;
  std::vector<EffectModel> effects;
  std::vector<ExecutorModel> executors;
  std::vector<CallbackModel> callbacks;
  std::vector<ContextRule> contexts;
  std::vector<Rewrite> rewrites;
  std::vector<ModelHeader> headers;
};

/// Reads a model. The error begins with `path`, the line, and names the key.
llvm::Expected<Model> parseModel(llvm::StringRef path, llvm::StringRef text, bool isBuiltin = false);

/// All models in force, looked up by qualified name. A later model's entry replaces an earlier one's.
class ModelSet {
public:
  void add(Model);
  /// The entry of the name itself, or else of the nearest class or namespace with a "::*".
  const FunctionModel *function(llvm::StringRef qualifiedName) const;
  const TypeModel *type(llvm::StringRef qualifiedName) const;
  const EffectModel *effect(llvm::StringRef qualifiedName) const;
  const ExecutorModel *executor(llvm::StringRef qualifiedName) const;
  const CallbackModel *callback(llvm::StringRef qualifiedName) const;
  /// Rewrites of calls of a function, of the latest model first.
  std::vector<const Rewrite *> rewritesOf(llvm::StringRef qualifiedName) const;
  /// Those of another use, that count in a coroutine with a result of this class.
  std::vector<const Rewrite *> rewrites(Rewrite::Use, llvm::StringRef coroutine) const;
  const std::vector<Model> &models() const { return all; }
  /// Whether the name lies in a namespace that a model speaks for: library code, even where a project carries a copy.
  bool hasNamespaceOf(llvm::StringRef qualifiedName) const;

private:
  std::vector<Model> all;
  using Index = llvm::StringMap<std::pair<uint32_t, uint32_t>>;
  Index functionIndex, typeIndex, effectIndex, executorIndex, callbackIndex;
  llvm::StringMap<std::vector<std::pair<uint32_t, uint32_t>>> rewriteIndex;
  bool hasPatterns = false;
  llvm::StringSet<> namespaces;
};

/// The models that come with the program.
const ModelSet &builtinModels();

/// What guards ask about the program around a call.
struct CallContext {
  const Call &call;
  llvm::function_ref<llvm::StringRef(StringId)> text;
  /// The qualified name of a function.
  llvm::function_ref<llvm::StringRef(EntityId)> nameOf;
  llvm::function_ref<bool(const Value &, llvm::StringRef state)> hasState;
  /// Whether it is a text, or made from one, that begins with one of these.
  llvm::function_ref<bool(const Value &, llvm::ArrayRef<std::string>)> startsWith;
  /// The one constant that a value can have, and bits that are set in it.
  llvm::function_ref<std::optional<int64_t>(const Value &)> constant;
  llvm::function_ref<int64_t(const Value &)> bits;
  /// Where what the value is given runs; Unknown where the program does not show it.
  llvm::function_ref<Context(const Value &)> executor;
};

/// Stands for the function that makes a call, as what has states.
Value callerValue();

/// The values of a call that a model means by `target`: none, one, or all arguments for Any.
std::vector<const Value *> valuesOf(const Call &, int target);

bool passes(const Condition &, const CallContext &);
bool holds(const Guard &, const CallContext &);

/// What the call blocks on, or null.
const Blocks *blocks(const FunctionModel &, const CallContext &);

} // namespace async_tidy

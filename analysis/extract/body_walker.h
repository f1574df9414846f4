// One walk over one body: calls in the order they are evaluated, bindings, returned values.
#pragma once

#include "analysis/extract/extractor.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallPtrSet.h"

#include <optional>
#include <vector>

namespace async_tidy {

/// The facts of a body, while it is walked.
struct Facts {
  CoroutineKind coroutine = CoroutineKind::None;
  std::vector<Call> calls;
  std::vector<Binding> bindings;
  std::vector<Value> returns;
  std::vector<FlowBlock> flow;
  std::vector<Loop> loops;
  std::vector<Dropped> dropped;
  std::vector<Written> written;
  std::vector<EarlyEnd> earlyEnds;
  std::vector<ConstReference> references;
};

class BodyWalker {
public:
  /// `function` is null for the initialiser of a variable.
  BodyWalker(Extractor &, EntityId, const clang::FunctionDecl *function);

  void walkFunction();
  void walkInitializer(const clang::ValueDecl *variable, const clang::Expr *init);
  Facts take() { return std::move(facts); }

private:
  Extractor &extractor;
  TUBuilder &builder;
  EntityId id;
  const clang::FunctionDecl *function;
  Facts facts;

  /// Variables of the open scopes, to be destroyed at their ends.
  std::vector<std::vector<const clang::VarDecl *>> scopes;
  /// Variables that a return may move out: the destructor has nothing left to do.
  llvm::SmallPtrSet<const clang::VarDecl *, 4> returned;
  /// Destructors of the temporaries of the full expression that is walked [intro.execution]: they run at its end.
  std::vector<Call> *temporaries = nullptr;
  /// Operands of co_await.
  llvm::SmallPtrSet<const clang::Expr *, 4> awaited;
  /// Calls of which something is taken at once: `f().x`.
  llvm::SmallPtrSet<const clang::Expr *, 4> postfixed;
  bool isCoroutine = false;
  /// Where default arguments count as called: at the call that uses them.
  clang::SourceLocation useLocation;
  /// What is known of parameters where the walk is.
  std::vector<ParameterGuard> guards;
  /// Catch handlers around what is walked.
  unsigned handlers = 0;
  /// Of variables that were asked for: whether the body may change them.
  llvm::SmallDenseMap<const clang::VarDecl *, bool, 4> changed;
  /// Within the initialiser of a static local: it runs once.
  unsigned once = 0;
  bool hasAwait = false, hasYield = false;
  /// Something here has to do with locks, guards or variables of threads.
  bool needsFlow = false;
  /// The calls and bindings of expressions and variables, for the flow graph.
  llvm::DenseMap<const void *, uint32_t> callOf, bindingOf;

  void walk(const clang::Stmt *);
  void walkChildren(const clang::Stmt *);
  /// The expression initialises `target`: a prvalue at its top is no temporary [class.temporary].
  void walkInit(const clang::Expr *, const Value &target);
  void walkIf(const clang::IfStmt *);
  void walkVariable(const clang::VarDecl *);
  void walkLambda(const clang::LambdaExpr *);
  void walkCall(const clang::CallExpr *);
  /// The constructor of the project that a library's template may run with these arguments.
  void setConstructor(Call &, const clang::FunctionDecl *callee, llvm::ArrayRef<const clang::Expr *> arguments);
  const clang::CXXMethodDecl *dispatch(Call &, const clang::CallExpr *, const clang::Expr *object,
                                       const clang::CXXMethodDecl *);
  void walkArguments(llvm::ArrayRef<const clang::Expr *>, const clang::FunctionDecl *callee, clang::SourceLocation);
  /// `parameter` is the type of the parameter, or null where there is none.
  void walkArgument(const clang::Expr *, clang::QualType parameter);
  Value ownedBy(clang::QualType, unsigned depth);
  void walkConstruct(const clang::CXXConstructExpr *, const Value &target);
  void walkSuspend(const clang::CoroutineSuspendExpr *);
  void walkBinary(const clang::BinaryOperator *);
  void walkUnary(const clang::UnaryOperator *);
  /// Those branches that the condition, where it is a constant, lets run.
  void walkBranches(const clang::Expr *condition, const clang::Stmt *ifTrue, const clang::Stmt *ifFalse);
  /// Of a condition that is the same each time.
  std::optional<bool> truthOf(const clang::Expr *condition);
  void walkReturn(const clang::Expr *);
  void walkCompound(const clang::CompoundStmt *);
  void walkScoped(const clang::Stmt *);
  /// Walks a full expression by `walkInner`, then destroys its temporaries.
  void walkFull(llvm::function_ref<void()> walkInner);

  // guards.cpp
  /// Runs `walkInner`, of which all is reached only where the condition is `truth`.
  void walkGuarded(const clang::Expr *condition, bool truth, llvm::function_ref<void()> walkInner);
  void addGuards(const clang::Expr *condition, bool truth);
  /// The parameter of this function that an expression names and no part of the body changes, or null.
  const clang::ParmVarDecl *unchangedParameter(const clang::Expr *);
  /// What a local variable that is never changed begins with, or null.
  const clang::Expr *unchangedInit(const clang::Expr *);
  bool isUnchanged(const clang::VarDecl *);
  static bool setsFirst(const clang::IfStmt *);

  void openScope() { scopes.emplace_back(); }
  void closeScope();
  void destroyMembers(const clang::CXXRecordDecl *);

  /// `origin`: the expression or variable that it stems from.
  void addCall(Call, clang::SourceLocation, const void *origin = nullptr);
  void addDestructor(clang::QualType, CallForm, clang::SourceLocation, Value receiver, const void *origin = nullptr);
  void addHook(const clang::Expr *, clang::SourceLocation, const clang::Expr *operand = nullptr);
  /// Initial and final suspension: the promise's hook, and those of the awaiter that it returns.
  void addSuspension(const clang::Stmt *, clang::SourceLocation);
  void addPromiseHook(const clang::Stmt *, clang::SourceLocation);
  void bind(const Value &variable, const Value &value, const void *origin = nullptr);
  void bindUnknown(const clang::Expr *);
  /// The fields of an aggregate, to what they are initialised with.
  void bindFields(const clang::InitListExpr *);
  void setArguments(Call &, llvm::ArrayRef<const clang::Expr *>);

  // written.cpp
  /// The call has been added; of one on an object, that.
  void addWritten(const clang::CallExpr *, const clang::Expr *object);
  /// Something is taken of the object by what stands behind it.
  void notePostfix(const clang::Expr *object);
  void addReference(const clang::VarDecl *);
  /// Where a statement can be added at the end of a loop's body.
  void setBodyEnd(Loop &, const clang::Stmt *body);
  void addEarlyEnds(const clang::CompoundStmt *);

  // loops.cpp
  void walkLoop(const clang::Stmt *loop, const clang::Expr *condition, const clang::Stmt *body);
  /// Notes a result that the statement leaves unused.
  void addDropped(const clang::Stmt *);
  void addUnused(const clang::VarDecl *);

  // flow.cpp
  friend class FlowBuilder;

  // values.cpp
  Value valueOf(const clang::Expr *, unsigned depth = 0);
  Value variableValue(const clang::ValueDecl *);
  Value callValue(const clang::FunctionDecl *, llvm::ArrayRef<const clang::Expr *>, unsigned depth,
                  const clang::Expr *object = nullptr);
  Value shapeOf(const clang::Expr *, unsigned depth);
  bool constantOf(const clang::Expr *, int64_t &);
  const clang::FunctionDecl *callOperatorOf(clang::QualType);
};

/// Down to what was written: without parentheses, implicit conversions but those to another value, and temporaries.
const clang::Expr *bareOf(const clang::Expr *, bool keepsConversions = false);

/// A null smart pointer, an empty std::function and the like.
bool isNullObject(const clang::Expr *);

/// A pointer, smart pointer, std::function or std::optional that is certainly not empty.
bool isNonNull(const clang::Expr *);

/// Whether an object of the class can be awaited, as far as the class itself says.
bool isAwaitable(const clang::CXXRecordDecl *, clang::ASTContext &);

/// Of a function, or null, whose body is `return true;` or `return false;`: which.
std::optional<bool> boolGivenBy(const clang::FunctionDecl *);

/// Whether what follows the statement is reached from it.
bool mayFallThrough(const clang::Stmt *);

/// The function that a call names, or null.
const clang::FunctionDecl *calleeOf(const clang::CallExpr *);

} // namespace async_tidy

// Calls as they are written: callee, receiver, arguments, and the hooks of an await.
#include "analysis/extract/body_walker.h"

namespace async_tidy {

using namespace clang;

void BodyWalker::setArguments(Call &call, llvm::ArrayRef<const Expr *> arguments) {
  for (const Expr *argument : arguments) {
    call.argumentCount += !isa<CXXDefaultArgExpr>(argument);
    call.arguments.push_back(valueOf(argument));
  }
  while (!call.arguments.empty() && call.arguments.back() == Value())
    call.arguments.pop_back();
}

void BodyWalker::walkCall(const CallExpr *expr) {
  const FunctionDecl *callee = calleeOf(expr);
  if (callee && callee->isImmediateFunction())
    return;
  SourceLocation where = expr->getExprLoc();
  const Expr *target = expr->getCallee()->IgnoreParenImpCasts();
  if (const auto *member = dyn_cast<MemberExpr>(target)) {
    // A conversion that nobody wrote has the place of its operand.
    where = isa<CXXConversionDecl>(member->getMemberDecl()) ? member->getBase()->getExprLoc() : member->getMemberLoc();
    walk(member->getBase());
  } else if (const auto *op = dyn_cast<CXXOperatorCallExpr>(expr)) {
    where = op->getOperatorLoc();
    // `f(x)` points at f, not at the parenthesis.
    if (op->getOperator() == OO_Call || op->getOperator() == OO_Subscript)
      where = op->getArg(0)->getExprLoc();
  } else if (!callee)
    walk(target);
  SourceLocation outer = useLocation;
  if (useLocation.isInvalid())
    useLocation = where;
  for (const Expr *argument : expr->arguments())
    if (isa<CXXDefaultArgExpr>(argument))
      walk(argument);
  useLocation = outer;
  for (unsigned i = 0; i != expr->getNumArgs(); ++i)
    if (const Expr *argument = expr->getArg(i); !isa<CXXDefaultArgExpr>(argument)) {
      // The object is the first argument of an operator that is a member.
      bool isMember = isa<CXXOperatorCallExpr>(expr) && isa_and_nonnull<CXXMethodDecl>(callee);
      if (isMember && i == 0)
        walk(argument);
      else
        walkArgument(argument, callee, i - isMember);
    }
  if (callee && callee->getBuiltinID() && callee->getNameAsString().starts_with("__builtin_"))
    return;

  Call call;
  call.isAwaited = awaited.contains(expr);
  llvm::ArrayRef<const Expr *> arguments(expr->getArgs(), expr->getNumArgs());
  if (!callee) {
    if (isa<CXXPseudoDestructorExpr>(target))
      return;
    // `(object.*pointer)()`
    if (const auto *access = dyn_cast<BinaryOperator>(target); access && access->isPtrMemOp())
      target = access->getRHS();
    call.receiver = valueOf(target);
    setArguments(call, arguments);
    return addCall(std::move(call), where);
  }
  const auto *method = dyn_cast<CXXMethodDecl>(callee);
  if (const auto *memberCall = dyn_cast<CXXMemberCallExpr>(expr); memberCall && method) {
    const Expr *object = memberCall->getImplicitObjectArgument();
    call.receiver = valueOf(object);
    const auto *member = dyn_cast<MemberExpr>(target);
    // Constructors and destructors call no override below their own class [class.cdtor].
    bool isUnderConstruction = function && isa<CXXConstructorDecl, CXXDestructorDecl>(function) &&
                               isa<CXXThisExpr>(object->IgnoreParenCasts());
    if (method->isVirtual() && member && !member->hasQualifier() && !isUnderConstruction) {
      if (const CXXMethodDecl *known = method->getDevirtualizedMethod(object, /*IsAppleKext=*/false))
        callee = known;
      else {
        call.isVirtual = true;
        call.receiverClass = builder.usr(memberCall->getRecordDecl());
        QualType objectType = object->IgnoreParenBaseCasts()->getType();
        if (const CXXRecordDecl *record =
                objectType->isPointerType() ? objectType->getPointeeCXXRecordDecl() : objectType->getAsCXXRecordDecl())
          call.receiverClass = builder.usr(record);
      }
    }
    call.form = isa<CXXConversionDecl>(callee)   ? CallForm::Conversion
                : isa<CXXDestructorDecl>(callee) ? CallForm::Delete
                                                 : CallForm::Direct;
  } else if (isa<CXXOperatorCallExpr>(expr)) {
    call.form = CallForm::Operator;
    if (method && !method->isStatic() && !arguments.empty()) {
      call.receiver = valueOf(arguments.front());
      call.isVirtual = method->isVirtual();
      call.receiverClass = call.isVirtual ? builder.usr(method->getParent()) : 0;
      arguments = arguments.drop_front();
    }
  }
  call.callee = builder.entity(callee);
  setArguments(call, arguments);
  Value assigned = call.receiver;
  bool isAssignment = callee->getOverloadedOperator() == OO_Equal && arguments.size() == 1;
  addCall(std::move(call), where);
  if (isAssignment)
    bind(assigned, valueOf(arguments.front()));
}

/// A temporary that initialises a parameter, or is bound to an rvalue reference and so may be moved from, has nothing
/// left to do in its destructor here.
void BodyWalker::walkArgument(const Expr *argument, const FunctionDecl *callee, unsigned index) {
  bool takesOver = false;
  if (callee && index < callee->getNumParams()) {
    QualType type = callee->getParamDecl(index)->getType();
    takesOver = !type->isReferenceType() || type->isRValueReferenceType();
  }
  bool mayChange = callee && index < callee->getNumParams() &&
                   (callee->getParamDecl(index)->getType()->isLValueReferenceType()
                        ? !callee->getParamDecl(index)->getType()->getPointeeType().isConstQualified()
                        : isa<UnaryOperator>(argument->IgnoreParenImpCasts()) &&
                              cast<UnaryOperator>(argument->IgnoreParenImpCasts())->getOpcode() == UO_AddrOf);
  if (mayChange && argument->IgnoreParenImpCasts()->getType()->isScalarType())
    if (const auto *address = dyn_cast<UnaryOperator>(argument->IgnoreParenImpCasts());
        !address || address->getSubExpr()->getType()->isIntegralOrEnumerationType())
      bindUnknown(argument);
  const Expr *bare = argument;
  if (const auto *made = dyn_cast<MaterializeTemporaryExpr>(argument->IgnoreImpCasts()); made && takesOver)
    bare = made->getSubExpr();
  if (takesOver && bare->isPRValue())
    walkInit(bare, Value());
  else
    walk(argument);
}

void BodyWalker::walkConstruct(const CXXConstructExpr *construct, const Value &target) {
  SourceLocation outer = useLocation;
  for (unsigned i = 0; i != construct->getNumArgs(); ++i) {
    const Expr *argument = construct->getArg(i);
    useLocation = isa<CXXDefaultArgExpr>(argument) && outer.isInvalid() ? construct->getLocation() : outer;
    walkArgument(argument, construct->getConstructor(), i);
  }
  useLocation = outer;
  Call call;
  call.callee = builder.entity(construct->getConstructor());
  call.form = CallForm::Constructor;
  call.receiver = target;
  setArguments(call, llvm::ArrayRef<const Expr *>(construct->getArgs(), construct->getNumArgs()));
  addCall(std::move(call), construct->getLocation());
}

/// `co_await x` and `co_yield x`: the operand, what the promise and operator co_await make of it, and the hooks.
void BodyWalker::walkSuspend(const CoroutineSuspendExpr *suspend) {
  const Expr *operand = suspend->getOperand();
  if (operand) {
    const Expr *bare = operand->IgnoreUnlessSpelledInSource();
    if (isa<CallExpr>(bare))
      awaited.insert(bare);
  }
  if (suspend->getCommonExpr())
    walk(suspend->getCommonExpr());
  else
    walk(operand);
  for (const Expr *hook : {suspend->getReadyExpr(), suspend->getSuspendExpr(), suspend->getResumeExpr()})
    addHook(hook, suspend->getKeywordLoc());
}

void BodyWalker::addHook(const Expr *expr, SourceLocation where) {
  const CXXMemberCallExpr *hook = nullptr;
  while (expr && !(hook = dyn_cast<CXXMemberCallExpr>(expr))) {
    const Expr *inner = expr->IgnoreImplicit()->IgnoreParenCasts();
    // await_suspend that returns a handle is wrapped into a call of its address().
    if (const auto *wrapper = dyn_cast<CallExpr>(inner);
        wrapper && wrapper->getNumArgs() && !isa<CXXMemberCallExpr>(inner))
      inner = wrapper->getArg(0);
    if (inner == expr)
      return;
    expr = inner;
  }
  if (hook && hook->getMethodDecl() && hook->getMethodDecl()->getNameAsString() == "address")
    return addHook(hook->getImplicitObjectArgument(), where);
  if (!hook || !hook->getMethodDecl() || !builder.isProject(hook->getMethodDecl()->getLocation()))
    return;
  Call call;
  call.callee = builder.entity(hook->getMethodDecl());
  call.form = CallForm::Await;
  addCall(std::move(call), where);
}

void BodyWalker::addCall(Call call, SourceLocation where) {
  if (once)
    return;
  call.location = builder.location(useLocation.isValid() ? useLocation : where);
  facts.calls.push_back(std::move(call));
}

} // namespace async_tidy

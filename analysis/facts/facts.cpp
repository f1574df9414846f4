#include "analysis/facts/facts.h"

namespace async_tidy {

const char *spelling(ValueKind kind) {
  switch (kind) {
  case ValueKind::Unknown:
    return "unknown";
  case ValueKind::Integer:
    return "integer";
  case ValueKind::Bits:
    return "bits";
  case ValueKind::Callable:
    return "callable";
  case ValueKind::Parameter:
    return "parameter";
  case ValueKind::Variable:
    return "variable";
  case ValueKind::Call:
    return "result";
  case ValueKind::OneOf:
    return "one-of";
  case ValueKind::Text:
    return "text";
  }
  return "";
}

const char *spelling(CallForm form) {
  switch (form) {
  case CallForm::Direct:
    return "direct";
  case CallForm::Constructor:
    return "constructor";
  case CallForm::Operator:
    return "operator";
  case CallForm::Conversion:
    return "conversion";
  case CallForm::Destructor:
    return "destructor";
  case CallForm::TemporaryDestructor:
    return "temporary-destructor";
  case CallForm::Delete:
    return "delete";
  case CallForm::MemberDestructor:
    return "member-destructor";
  case CallForm::Await:
    return "await";
  case CallForm::Promise:
    return "promise";
  }
  return "";
}

const char *spelling(FlowKind kind) {
  switch (kind) {
  case FlowKind::Call:
    return "call";
  case FlowKind::Bind:
    return "bind";
  case FlowKind::Suspend:
    return "suspend";
  case FlowKind::Use:
    return "use";
  case FlowKind::Point:
    return "point";
  case FlowKind::Result:
    return "result";
  case FlowKind::Read:
    return "read";
  case FlowKind::Write:
    return "write";
  case FlowKind::Increment:
    return "increment";
  case FlowKind::Decrement:
    return "decrement";
  }
  return "";
}

const char *spelling(EntityKind kind) {
  switch (kind) {
  case EntityKind::Function:
    return "function";
  case EntityKind::Method:
    return "method";
  case EntityKind::Constructor:
    return "constructor";
  case EntityKind::Destructor:
    return "destructor";
  case EntityKind::Lambda:
    return "lambda";
  }
  return "";
}

const char *spelling(CoroutineKind kind) {
  switch (kind) {
  case CoroutineKind::None:
    return "plain";
  case CoroutineKind::Task:
    return "task";
  case CoroutineKind::Generator:
    return "generator";
  }
  return "";
}

} // namespace async_tidy

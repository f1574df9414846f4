#include "analysis/program/dataflow.h"

namespace async_tidy {

std::vector<FlowBlock> flowOf(const Entity &entity) {
  if (!entity.flow.empty())
    return entity.flow;
  FlowBlock block;
  auto binding = entity.bindings.begin();
  auto add = [&](FlowKind kind, size_t index) {
    FlowEvent event;
    event.kind = kind;
    event.index = uint32_t(index);
    block.events.push_back(event);
  };
  for (size_t i = 0; i <= entity.calls.size(); ++i) {
    for (; binding != entity.bindings.end() && binding->position <= i; ++binding)
      add(FlowKind::Bind, size_t(binding - entity.bindings.begin()));
    if (i != entity.calls.size())
      add(FlowKind::Call, i);
  }
  return {block};
}

Location placeOf(const Entity &entity, const Binding &binding) {
  return binding.position ? entity.calls[binding.position - 1].location : entity.location;
}

} // namespace async_tidy

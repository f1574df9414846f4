// RUN: %verify %s -- -std=c++20 -I/usr/include/glib-2.0 -I/usr/lib/x86_64-linux-gnu/glib-2.0/include
// Functions of containers that call what they are given before they return.
#include <gio/gio.h>
#include <unistd.h>

gboolean containers(gpointer) {
  GList *list = nullptr;
  GSList *single = nullptr;
  g_list_foreach({}, [](auto...) { usleep(1); }, {});                                  // expect: async-blocking-call
  g_slist_foreach({}, [](auto...) { usleep(1); }, {});                                 // expect: async-blocking-call
  g_ptr_array_foreach({}, [](auto...) { usleep(1); }, {});                             // expect: async-blocking-call
  g_queue_foreach({}, [](auto...) { usleep(1); }, {});                                 // expect: async-blocking-call
  g_sequence_foreach({}, [](auto...) { usleep(1); }, {});                              // expect: async-blocking-call
  g_hash_table_foreach({}, [](auto...) { usleep(1); }, {});                            // expect: async-blocking-call
  g_hash_table_foreach_remove({}, [](auto...) { return usleep(1); }, {});              // expect: async-blocking-call
  g_hash_table_foreach_steal({}, [](auto...) { return usleep(1); }, {});               // expect: async-blocking-call
  g_hash_table_find({}, [](auto...) { return usleep(1); }, {});                        // expect: async-blocking-call
  g_tree_foreach({}, [](auto...) { return usleep(1); }, {});                           // expect: async-blocking-call
  g_tree_foreach_node({}, [](auto...) { return usleep(1); }, {});                      // expect: async-blocking-call
  g_datalist_foreach({}, [](auto...) { usleep(1); }, {});                              // expect: async-blocking-call
  g_list_free_full({}, [](auto...) { usleep(1); });                                    // expect: async-blocking-call
  g_slist_free_full({}, [](auto...) { usleep(1); });                                   // expect: async-blocking-call
  g_queue_free_full({}, [](auto...) { usleep(1); });                                   // expect: async-blocking-call
  g_queue_clear_full({}, [](auto...) { usleep(1); });                                  // expect: async-blocking-call
  (g_clear_list)(&list, [](auto...) { usleep(1); });                                   // expect: async-blocking-call
  (g_clear_slist)(&single, [](auto...) { usleep(1); });                                // expect: async-blocking-call
  g_list_copy_deep({}, [](auto...) { return (gpointer)usleep(1); }, {});               // expect: async-blocking-call
  g_slist_copy_deep({}, [](auto...) { return (gpointer)usleep(1); }, {});              // expect: async-blocking-call
  g_ptr_array_copy({}, [](auto...) { return (gpointer)usleep(1); }, {});               // expect: async-blocking-call
  g_list_sort({}, [](auto...) { return usleep(1); });                                  // expect: async-blocking-call
  g_list_sort_with_data({}, [](auto...) { return usleep(1); }, {});                    // expect: async-blocking-call
  g_slist_sort({}, [](auto...) { return usleep(1); });                                 // expect: async-blocking-call
  g_slist_sort_with_data({}, [](auto...) { return usleep(1); }, {});                   // expect: async-blocking-call
  g_array_sort({}, [](auto...) { return usleep(1); });                                 // expect: async-blocking-call
  g_array_sort_with_data({}, [](auto...) { return usleep(1); }, {});                   // expect: async-blocking-call
  g_ptr_array_sort({}, [](auto...) { return usleep(1); });                             // expect: async-blocking-call
  g_ptr_array_sort_with_data({}, [](auto...) { return usleep(1); }, {});               // expect: async-blocking-call
  g_queue_sort({}, [](auto...) { return usleep(1); }, {});                             // expect: async-blocking-call
  g_sequence_sort({}, [](auto...) { return usleep(1); }, {});                          // expect: async-blocking-call
  g_list_store_sort({}, [](auto...) { return usleep(1); }, {});                        // expect: async-blocking-call
  g_once_impl({}, [](auto...) { return (gpointer)usleep(1); }, {});                    // expect: async-blocking-call
  g_list_find_custom({}, {}, [](auto...) { return usleep(1); });                       // expect: async-blocking-call
  g_slist_find_custom({}, {}, [](auto...) { return usleep(1); });                      // expect: async-blocking-call
  g_queue_find_custom({}, {}, [](auto...) { return usleep(1); });                      // expect: async-blocking-call
  g_ptr_array_find_with_equal_func({}, {}, [](auto...) { return usleep(1); }, {});     // expect: async-blocking-call
  g_list_insert_sorted({}, {}, [](auto...) { return usleep(1); });                     // expect: async-blocking-call
  g_list_insert_sorted_with_data({}, {}, [](auto...) { return usleep(1); }, {});       // expect: async-blocking-call
  g_slist_insert_sorted({}, {}, [](auto...) { return usleep(1); });                    // expect: async-blocking-call
  g_slist_insert_sorted_with_data({}, {}, [](auto...) { return usleep(1); }, {});      // expect: async-blocking-call
  g_queue_insert_sorted({}, {}, [](auto...) { return usleep(1); }, {});                // expect: async-blocking-call
  g_sequence_foreach_range({}, {}, [](auto...) { usleep(1); }, {});                    // expect: async-blocking-call
  g_node_children_foreach({}, {}, [](auto...) { usleep(1); }, {});                     // expect: async-blocking-call
  g_qsort_with_data({}, {}, {}, [](auto...) { return usleep(1); }, {});                // expect: async-blocking-call
  g_node_traverse({}, {}, {}, {}, [](auto...) { return usleep(1); }, {});              // expect: async-blocking-call
  g_regex_replace_eval({}, {}, {}, {}, {}, [](auto...) { return usleep(1); }, {}, {}); // expect: async-blocking-call
  GOnce once = G_ONCE_INIT;
  g_once( // expect: async-blocking-call
      &once, [](auto...) { return (gpointer)usleep(1); }, nullptr);
  return G_SOURCE_REMOVE;
}

int main() {
  g_list_foreach({}, [](auto...) { usleep(1); }, {});
  g_idle_add(containers, nullptr);
  g_main_loop_run(g_main_loop_new(nullptr, FALSE));
}

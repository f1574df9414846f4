// What the model of Cassandra's driver names, declared as its header does. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <cstddef>
#include <cstdint>

extern "C" {
typedef enum { cass_false = 0, cass_true = 1 } cass_bool_t;
typedef int32_t cass_int32_t;
typedef uint8_t cass_byte_t;
typedef uint64_t cass_duration_t;
typedef struct CassUuid_ {
  uint64_t time_and_version;
  uint64_t clock_seq_and_node;
} CassUuid;
typedef struct CassCluster_ CassCluster;
typedef struct CassSession_ CassSession;
typedef struct CassStatement_ CassStatement;
typedef struct CassBatch_ CassBatch;
typedef struct CassFuture_ CassFuture;
typedef struct CassPrepared_ CassPrepared;
typedef struct CassResult_ CassResult;
typedef struct CassErrorResult_ CassErrorResult;
typedef struct CassNode_ CassNode;
typedef struct CassIterator_ CassIterator;
typedef struct CassRow_ CassRow;
typedef struct CassValue_ CassValue;
typedef struct CassSchemaMeta_ CassSchemaMeta;
typedef enum CassError_ { CASS_OK = 0 } CassError;
typedef void (*CassFutureCallback)(CassFuture *future, void *data);

CassCluster *cass_cluster_new();
CassError cass_cluster_set_contact_points(CassCluster *cluster, const char *contact_points);
CassSession *cass_session_new();
void cass_session_free(CassSession *session);
CassFuture *cass_session_connect(CassSession *session, const CassCluster *cluster);
CassFuture *cass_session_connect_keyspace(CassSession *session, const CassCluster *cluster, const char *keyspace);
CassFuture *cass_session_connect_keyspace_n(CassSession *session, const CassCluster *cluster, const char *keyspace,
                                            size_t keyspace_length);
CassFuture *cass_session_close(CassSession *session);
CassFuture *cass_session_prepare(CassSession *session, const char *query);
CassFuture *cass_session_prepare_n(CassSession *session, const char *query, size_t query_length);
CassFuture *cass_session_prepare_from_existing(CassSession *session, CassStatement *statement);
CassFuture *cass_session_execute(CassSession *session, const CassStatement *statement);
CassFuture *cass_session_execute_batch(CassSession *session, const CassBatch *batch);
const CassSchemaMeta *cass_session_get_schema_meta(const CassSession *session);

CassStatement *cass_statement_new(const char *query, size_t parameter_count);
CassError cass_statement_bind_int32(CassStatement *statement, size_t index, cass_int32_t value);
void cass_statement_free(CassStatement *statement);
CassStatement *cass_prepared_bind(const CassPrepared *prepared);

void cass_future_free(CassFuture *future);
CassError cass_future_set_callback(CassFuture *future, CassFutureCallback callback, void *data);
cass_bool_t cass_future_ready(CassFuture *future);
void cass_future_wait(CassFuture *future);
cass_bool_t cass_future_wait_timed(CassFuture *future, cass_duration_t timeout_us);
const CassResult *cass_future_get_result(CassFuture *future);
const CassErrorResult *cass_future_get_error_result(CassFuture *future);
const CassPrepared *cass_future_get_prepared(CassFuture *future);
CassError cass_future_error_code(CassFuture *future);
void cass_future_error_message(CassFuture *future, const char **message, size_t *message_length);
CassError cass_future_tracing_id(CassFuture *future, CassUuid *tracing_id);
size_t cass_future_custom_payload_item_count(CassFuture *future);
CassError cass_future_custom_payload_item(CassFuture *future, size_t index, const char **name, size_t *name_length,
                                          const cass_byte_t **value, size_t *value_size);
const CassNode *cass_future_coordinator(CassFuture *future);

void cass_result_free(const CassResult *result);
size_t cass_result_row_count(const CassResult *result);
const CassRow *cass_result_first_row(const CassResult *result);
cass_bool_t cass_result_has_more_pages(const CassResult *result);
CassIterator *cass_iterator_from_result(const CassResult *result);
cass_bool_t cass_iterator_next(CassIterator *iterator);
const CassRow *cass_iterator_get_row(const CassIterator *iterator);
void cass_iterator_free(CassIterator *iterator);
const CassValue *cass_row_get_column_by_name(const CassRow *row, const char *name);
CassError cass_value_get_int32(const CassValue *value, cass_int32_t *output);
}

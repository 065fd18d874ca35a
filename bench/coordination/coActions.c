// The counting of co-actions in C: the bound that the one in src/ is held against.
//   gcc -O3 -march=native coActions.c -o coActions && ./coActions FOLDER ACCOUNTS OBJECTS WINDOW_SECONDS MIN_CO_ACTIONS RUNS
// FOLDER holds object.i32, account.i32, second.i32: actions in the order of time. Prints a line of JSON.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
  int32_t object, account, second;
} Row;

typedef struct {
  int32_t account, second;
} Act;

/* Acts by object, in time order within each: object k holds acts[starts[k] .. starts[k + 1]). */
typedef struct {
  Act *acts;
  int32_t *starts;
  size_t length, objects, actRoom, objectRoom;
} Grouped;

typedef struct {
  int32_t *a, *b, *count;
  size_t length, room;
} Pairs;

static void *take(size_t count, size_t size) {
  void *memory = malloc(count * size + 1);
  if (!memory) {
    fputs("out of memory\n", stderr);
    exit(1);
  }
  return memory;
}

static int32_t *takeFilled(size_t count, int byte) {
  int32_t *memory = take(count, sizeof(int32_t));
  memset(memory, byte, count * sizeof(int32_t));
  return memory;
}

static int byTime(const void *x, const void *y) {
  int32_t a = ((const Act *)x)->second, b = ((const Act *)y)->second;
  return (a > b) - (a < b);
}

static void sortByTime(Act *acts, size_t length) {
  for (size_t i = 1; i < length; i++)
    if (acts[i].second < acts[i - 1].second) {
      qsort(acts, length, sizeof(Act), byTime);
      return;
    }
}

/* Takes over the acts of one object that have another within the window. */
static void keepNear(Grouped *out, const Act *acts, size_t length, int32_t window) {
  if (out->length + length > out->actRoom) {
    out->actRoom = 2 * (out->length + length);
    out->acts = realloc(out->acts, out->actRoom * sizeof(Act));
  }
  if (out->objects + 2 > out->objectRoom) {
    out->objectRoom *= 2;
    out->starts = realloc(out->starts, out->objectRoom * sizeof(int32_t));
  }
  size_t from = out->length;
  int nearBefore = 0;
  for (size_t i = 0; i < length; i++) {
    int nearAfter = i + 1 < length && acts[i + 1].second - acts[i].second <= window;
    if (nearBefore || nearAfter) out->acts[out->length++] = acts[i];
    nearBefore = nearAfter;
  }
  if (out->length > from) out->starts[out->objects++] = (int32_t)from;
  out->starts[out->objects] = (int32_t)out->length;
}

/* Parts the rows by the low bits of the object, so that each part is grouped within the cache. */
static Grouped group(const int32_t *object, const int32_t *account, const int32_t *second, size_t rows,
                     size_t objects, int32_t window) {
  int bits = 0;
  while ((rows >> bits) > 16384 && bits < 12) bits++;
  size_t parts = (size_t)1 << bits, locals = ((objects - 1) >> bits) + 1;
  uint32_t mask = (uint32_t)parts - 1;
  size_t *ends = take(parts + 1, sizeof(size_t));
  memset(ends, 0, (parts + 1) * sizeof(size_t));
  for (size_t i = 0; i < rows; i++) ends[((uint32_t)object[i] & mask) + 1]++;
  for (size_t p = 0; p < parts; p++) ends[p + 1] += ends[p];
  size_t *cursor = take(parts, sizeof(size_t));
  memcpy(cursor, ends, parts * sizeof(size_t));
  Row *parted = take(rows, sizeof(Row));
  for (size_t i = 0; i < rows; i++)
    parted[cursor[(uint32_t)object[i] & mask]++] = (Row){object[i] >> bits, account[i], second[i]};
  size_t widest = 0;
  for (size_t p = 0; p < parts; p++)
    if (ends[p + 1] - ends[p] > widest) widest = ends[p + 1] - ends[p];

  Grouped out = {.actRoom = rows / 4 + 1024, .objectRoom = rows / 8 + 1024};
  out.acts = take(out.actRoom, sizeof(Act));
  out.starts = take(out.objectRoom, sizeof(int32_t));
  out.starts[0] = 0;
  Act *acts = take(widest, sizeof(Act));
  int32_t *place = take(locals, sizeof(int32_t));
  for (size_t p = 0; p < parts; p++) {
    const Row *first = parted + ends[p], *last = parted + ends[p + 1];
    memset(place, 0, locals * sizeof(int32_t));
    for (const Row *row = first; row < last; row++) place[row->object]++;
    int32_t next = 0;
    for (size_t o = 0; o < locals; o++) {
      int32_t count = place[o];
      place[o] = count > 1 ? next : -1;
      if (count > 1) next += count;
    }
    for (const Row *row = first; row < last; row++)
      if (place[row->object] >= 0) acts[place[row->object]++] = (Act){row->account, row->second};
    int32_t from = 0;
    for (size_t o = 0; o < locals; o++) {
      if (place[o] < 0) continue;
      sortByTime(acts + from, (size_t)(place[o] - from));
      keepNear(&out, acts + from, (size_t)(place[o] - from), window);
      from = place[o];
    }
  }
  free(ends), free(cursor), free(parted), free(acts), free(place);
  return out;
}

/* Leaves out accounts that cannot reach the minimum, again and again until hardly any goes. */
static void prune(Grouped *all, size_t accounts, int32_t window, int32_t least) {
  for (int round = 0; round < 6; round++) {
    int32_t *objects = takeFilled(accounts, 0), *last = takeFilled(accounts, -1);
    for (size_t k = 0; k < all->objects; k++)
      for (int32_t i = all->starts[k]; i < all->starts[k + 1]; i++) {
        int32_t account = all->acts[i].account;
        if (last[account] == (int32_t)k) continue;
        last[account] = (int32_t)k;
        objects[account]++;
      }
    size_t before = all->length, count = all->objects;
    Grouped kept = *all;
    kept.length = kept.objects = 0;
    Act *own = take(before, sizeof(Act));
    int32_t from = all->starts[0];
    for (size_t k = 0; k < count; k++) {
      int32_t to = all->starts[k + 1];
      size_t length = 0;
      for (int32_t i = from; i < to; i++)
        if (objects[all->acts[i].account] >= least) own[length++] = all->acts[i];
      from = to;
      keepNear(&kept, own, length, window);
    }
    free(own), free(objects), free(last);
    *all = kept;
    if (before - all->length < before / 50) return;
  }
}

/* Gives the accounts that are left codes without gaps, in the same order. */
static int32_t *relabel(Grouped *all, size_t accounts, size_t *left) {
  int32_t *code = takeFilled(accounts, -1), *original = take(accounts, sizeof(int32_t));
  for (size_t i = 0; i < all->length; i++) code[all->acts[i].account] = 0;
  *left = 0;
  for (size_t account = 0; account < accounts; account++)
    if (code[account] == 0) {
      original[*left] = (int32_t)account;
      code[account] = (int32_t)(*left)++;
    }
  for (size_t i = 0; i < all->length; i++) all->acts[i].account = code[all->acts[i].account];
  free(code);
  return original;
}

static void keepPair(Pairs *pairs, int32_t a, int32_t b, int32_t count) {
  if (pairs->length == pairs->room) {
    pairs->room = pairs->room ? 2 * pairs->room : 65536;
    pairs->a = realloc(pairs->a, pairs->room * sizeof(int32_t));
    pairs->b = realloc(pairs->b, pairs->room * sizeof(int32_t));
    pairs->count = realloc(pairs->count, pairs->room * sizeof(int32_t));
  }
  pairs->a[pairs->length] = a, pairs->b[pairs->length] = b, pairs->count[pairs->length++] = count;
}

/* For one account after the other: its objects in common with every later account, in a counter for each. */
static void count(const Grouped *all, size_t accounts, const int32_t *original, int32_t window, int32_t least,
                  Pairs *pairs) {
  size_t length = all->length;
  int32_t *objectOf = take(length, sizeof(int32_t)), *low = take(length, sizeof(int32_t));
  int32_t *high = take(length, sizeof(int32_t)), *firstOf = takeFilled(accounts + 1, 0);
  int32_t *account = take(length, sizeof(int32_t));
  for (size_t k = 0; k < all->objects; k++) {
    int32_t first = all->starts[k], last = first;
    for (int32_t i = all->starts[k]; i < all->starts[k + 1]; i++) {
      while (all->acts[i].second - all->acts[first].second > window) first++;
      while (last + 1 < all->starts[k + 1] && all->acts[last + 1].second - all->acts[i].second <= window) last++;
      objectOf[i] = (int32_t)k, low[i] = first, high[i] = last, account[i] = all->acts[i].account;
      firstOf[account[i] + 1]++;
    }
  }
  for (size_t a = 0; a < accounts; a++) firstOf[a + 1] += firstOf[a];
  int32_t *cursor = take(accounts, sizeof(int32_t)), *positions = take(length, sizeof(int32_t));
  memcpy(cursor, firstOf, accounts * sizeof(int32_t));
  for (size_t i = 0; i < length; i++) positions[cursor[account[i]]++] = (int32_t)i;

  int32_t *objects = takeFilled(accounts, 0), *lastObject = takeFilled(accounts, 0);
  int32_t *partners = take(accounts, sizeof(int32_t));
  int32_t object = 0; /* numbers each account's objects anew, so that nothing has to be cleared */
  for (size_t a = 0; a < accounts; a++) {
    size_t met = 0;
    int32_t before = -1;
    for (int32_t x = firstOf[a]; x < firstOf[a + 1]; x++) {
      int32_t position = positions[x];
      if (objectOf[position] != before) before = objectOf[position], object++;
      for (int32_t near = low[position]; near <= high[position]; near++) {
        int32_t other = account[near];
        if (other <= (int32_t)a || lastObject[other] == object) continue;
        lastObject[other] = object;
        if (objects[other]++ == 0) partners[met++] = other;
      }
    }
    for (size_t k = 0; k < met; k++) {
      int32_t other = partners[k], found = objects[other];
      objects[other] = 0;
      if (found >= least) keepPair(pairs, original[a], original[other], found);
    }
  }
  free(objectOf), free(low), free(high), free(firstOf), free(account), free(cursor), free(positions);
  free(objects), free(lastObject), free(partners);
}

static int32_t *readColumn(const char *folder, const char *name, size_t *rows) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s.i32", folder, name);
  FILE *file = fopen(path, "rb");
  if (!file) {
    perror(path);
    exit(1);
  }
  fseek(file, 0, SEEK_END);
  *rows = (size_t)ftell(file) / sizeof(int32_t);
  rewind(file);
  int32_t *column = take(*rows, sizeof(int32_t));
  if (fread(column, sizeof(int32_t), *rows, file) != *rows) exit(1);
  fclose(file);
  return column;
}

static double readClock(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* The most memory held, in MB; ru_maxrss would also tell what the starting process held. Elsewhere than on Linux 0. */
static double readPeak(void) {
  FILE *file = fopen("/proc/self/status", "r");
  char line[256];
  long kilobytes = 0;
  while (file && fgets(line, sizeof line, file))
    if (sscanf(line, "VmHWM: %ld", &kilobytes) == 1) break;
  if (file) fclose(file);
  return (double)kilobytes / 1024;
}

int main(int argc, char **argv) {
  if (argc < 7) return 2;
  size_t rows, accounts = strtoull(argv[2], 0, 10), objects = strtoull(argv[3], 0, 10);
  int32_t window = atoi(argv[4]), least = atoi(argv[5]);
  int32_t *object = readColumn(argv[1], "object", &rows), *account = readColumn(argv[1], "account", &rows);
  int32_t *second = readColumn(argv[1], "second", &rows);
  Pairs pairs = {0};
  int runs = atoi(argv[6]);
  double *busy = take((size_t)runs, sizeof(double));
  printf("{\"milliseconds\":[");
  for (int run = 0; run < runs; run++) {
    double since = readClock(CLOCK_MONOTONIC), busySince = readClock(CLOCK_PROCESS_CPUTIME_ID);
    size_t left;
    pairs.length = 0;
    Grouped all = group(object, account, second, rows, objects, window);
    prune(&all, accounts, window, least);
    int32_t *original = relabel(&all, accounts, &left);
    count(&all, left, original, window, least, &pairs);
    free(original), free(all.acts), free(all.starts);
    printf("%s%.3f", run ? "," : "", readClock(CLOCK_MONOTONIC) - since);
    busy[run] = readClock(CLOCK_PROCESS_CPUTIME_ID) - busySince;
  }
  printf("],\"processorMilliseconds\":[");
  for (int run = 0; run < runs; run++) printf("%s%.3f", run ? "," : "", busy[run]);
  double sum = 0;
  for (size_t k = 0; k < pairs.length; k++) sum += pairs.count[k];
  printf("],\"pairs\":%zu,\"coActions\":%.0f,\"megabytes\":%.1f}\n", pairs.length, sum, readPeak());
  return 0;
}

/* SPDX-FileCopyrightText: 2026 The Symbiont contributors
 * SPDX-License-Identifier: EPL-2.0
 *
 * HiGHS without Java: reads a file, solves it on one thread, tells how long both took. What the program "highs" does, for machines that
 * have only the library:
 *
 *     gcc -O2 highs_alone.c <folder>/libhighs.so.1 -Wl,-rpath,<folder> -o highs_alone
 */
#include <stdio.h>
#include <time.h>

extern void *Highs_create(void);
extern int Highs_setBoolOptionValue(void *, const char *, int);
extern int Highs_setStringOptionValue(void *, const char *, const char *);
extern int Highs_setDoubleOptionValue(void *, const char *, double);
extern int Highs_readModel(void *, const char *);
extern int Highs_run(void *);
extern double Highs_getObjectiveValue(void *);
extern int Highs_getModelStatus(void *);
extern const char *Highs_version(void);

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int count, char **words) {
    for (int each = 1; each < count; each++) {
        void *highs = Highs_create();
        Highs_setBoolOptionValue(highs, "output_flag", 0);
        Highs_setStringOptionValue(highs, "parallel", "off");
        Highs_setDoubleOptionValue(highs, "mip_rel_gap", 1e-6);
        double start = now();
        if (Highs_readModel(highs, words[each]) < 0) {
            printf("%s cannot be read\n", words[each]);
            return 1;
        }
        double read = now();
        Highs_run(highs);
        double solved = now();
        printf("%s: HiGHS %s, read %.4f s, solve %.4f s, objective %.10g, status %d\n", words[each], Highs_version(),
                read - start, solved - read, Highs_getObjectiveValue(highs), Highs_getModelStatus(highs));
    }
    return 0;
}

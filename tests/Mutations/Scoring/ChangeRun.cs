using System.Collections.Concurrent;
using PartnerHub.Mutations.Changes;
using PartnerHub.Mutations.Running;

namespace PartnerHub.Mutations.Scoring;

/// <summary>Turns each change on and looks whether a test notices.</summary>
internal sealed class ChangeRun(ITestRun tests, TextWriter log)
{
    private const int ProgressEvery = 50;

    /// <param name="target">What was changed, from the root.</param>
    /// <param name="changes">Those of the changes that were compiled which are made.</param>
    /// <param name="listed">Those known to be equivalent.</param>
    public async Task<Score> ScoreAsync(string target, IReadOnlyList<Change> changes, IReadOnlyList<Equivalent> listed)
    {
        var met = await tests.NoteAsync();
        await log.WriteLineAsync(FormattableString.Invariant($"  {changes.Count} changes, {changes.Count(change => met.Contains(change.Number))} met by tests"));
        var done = 0;
        var noticed = new ConcurrentDictionary<int, bool>();
        await Parallel.ForEachAsync(
            changes.Where(change => met.Contains(change.Number)),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (change, _) =>
            {
                if (await IsNoticedAsync(change, met))
                {
                    noticed[change.Number] = true;
                }
                else
                {
                    // Told at once: a run of hours may be stopped.
                    await log.WriteLineAsync(FormattableString.Invariant($"  not noticed, {change.File}:{change.Line}: {change.After}"));
                }

                if (Interlocked.Increment(ref done) % ProgressEvery == 0)
                {
                    await log.WriteLineAsync(FormattableString.Invariant($"  {done} done, {noticed.Count} noticed"));
                }
            });

        var unnoticed = changes.Where(change => !noticed.ContainsKey(change.Number)).ToList();
        var counted = unnoticed.Where(change => !listed.Any(one => one.Is(change))).ToList();
        return new()
        {
            Target = target,
            Noticed = noticed.Count,
            Unnoticed = counted,
            Unmet = counted.Count(change => !met.Contains(change.Number)),
            Equivalent = unnoticed.Count - counted.Count,
            Stale = [.. listed.Where(one => one.File.StartsWith(target + "/", StringComparison.Ordinal) && !unnoticed.Exists(one.Is))],
        };
    }

    // What is made once is met by the test that came first, and read by others, which met no change: then all are asked.
    private async Task<bool> IsNoticedAsync(Change change, ILookup<int, string> met)
    {
        string[] named = [.. met[change.Number].Where(test => test.Length > 0)];
        return (named.Length > 0 && await tests.FailsAmongOthersAsync(change.Number, named)) || await tests.FailsAloneAsync(change.Number);
    }
}

namespace PartnerHub.Benchmarks.Measuring;

/// <summary>
/// Two pieces of work measured in turns, so that whatever else the machine does meets both alike. A round costs the time
/// that has passed or the processor time of the whole process, whichever is less: on a busy machine time passes while
/// others run, and on an idle one threads of the pool that wait for work spin. Neither is ever less than the work itself,
/// which is done one thing after the other.
/// </summary>
internal sealed class Rounds(Func<int, Task> measured, Func<int, Task> limit, int count = Rounds.Usual)
{
    private const int Usual = 31;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Length = TimeSpan.FromMilliseconds(100);

    /// <summary>Work that runs synchronously, given how many times.</summary>
    public static Rounds Of(Action<int> measured, Action<int> limit, int count = Usual) => new(Async(measured), Async(limit), count);

    public async Task<Comparison> Run()
    {
        var measuredTimes = await TimesPerRound(measured);
        var limitTimes = await TimesPerRound(limit);
        var rounds = new (Usage Measured, Usage Limit)[count];
        for (var i = 0; i < count; i++)
        {
            // The one that goes first changes, so that neither always finds the caches warm.
            var limitFirst = i % 2 == 1 ? await Once(limit, limitTimes) : default;
            var cost = await Once(measured, measuredTimes);
            rounds[i] = (cost, i % 2 == 1 ? limitFirst : await Once(limit, limitTimes));
        }

        return new(rounds);
    }

    /// <summary>Runs until the code is compiled at its last tier, then tells how often it fits into a round.</summary>
    private static async Task<int> TimesPerRound(Func<int, Task> work)
    {
        var until = TimeProvider.System.GetTimestamp() + (long)(WarmUp.TotalSeconds * TimeProvider.System.TimestampFrequency);
        var times = 1;
        while (TimeProvider.System.GetTimestamp() < until)
        {
            var cost = await Once(work, times);
            times = (int)Math.Clamp(Length.TotalNanoseconds / Math.Max(cost.Nanoseconds, 1), 1, Math.Min(times * 10L, 100_000_000));
            await Task.Delay(20);
        }

        return times;
    }

    private static async Task<Usage> Once(Func<int, Task> work, int times)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var started = TimeProvider.System.GetTimestamp();
        await work(times);
        var passed = TimeProvider.System.GetElapsedTime(started);
        processor = Environment.CpuUsage.TotalTime - processor;
        return new((passed < processor ? passed : processor).TotalNanoseconds / times, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)times);
    }

    private static Func<int, Task> Async(Action<int> work) => times =>
    {
        work(times);
        return Task.CompletedTask;
    };
}

namespace PartnerHub.Benchmarks.Measuring;

/// <summary>Seconds passed, and seconds of processor time of this process; a database server's are its own.</summary>
internal readonly record struct Turn(double Passed, double Processor)
{
    public static async Task<Turn> TakeAsync(Func<Task> work)
    {
        GC.Collect();
        var processor = Environment.CpuUsage.TotalTime;
        var started = TimeProvider.System.GetTimestamp();
        await work();
        return new(TimeProvider.System.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }
}

namespace PartnerHub.Benchmarks.Measuring;

/// <summary>Seconds passed, and seconds of processor time of this process and of a database server, where one has a part in it.</summary>
internal readonly record struct Turn(double Passed, double Own, double Server)
{
    public double Processor => Own + Server;

    public static async Task<Turn> TakeAsync(Func<Task> work, Func<TimeSpan>? server = null)
    {
        GC.Collect();
        var (own, served) = (Environment.CpuUsage.TotalTime, server?.Invoke() ?? default);
        var started = TimeProvider.System.GetTimestamp();
        await work();
        return new(
            TimeProvider.System.GetElapsedTime(started).TotalSeconds,
            (Environment.CpuUsage.TotalTime - own).TotalSeconds,
            ((server?.Invoke() ?? default) - served).TotalSeconds);
    }
}

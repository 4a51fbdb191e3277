namespace PartnerHub.Benchmarks.Measuring;

/// <summary>Seconds passed, and seconds of processor time of this process and of a database server, where one has a part in it.</summary>
internal readonly record struct Turn(double Passed, double Processor)
{
    public static async Task<Turn> TakeAsync(Func<Task> work, Func<TimeSpan>? server = null)
    {
        GC.Collect();
        var processor = Processors(server);
        var started = TimeProvider.System.GetTimestamp();
        await work();
        return new(TimeProvider.System.GetElapsedTime(started).TotalSeconds, (Processors(server) - processor).TotalSeconds);
    }

    private static TimeSpan Processors(Func<TimeSpan>? server) => Environment.CpuUsage.TotalTime + (server?.Invoke() ?? default);
}

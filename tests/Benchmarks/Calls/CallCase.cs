using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Benchmarks.Standings;
using PartnerHub.Programs;

namespace PartnerHub.Benchmarks.Calls;

/// <summary>What the way through the host adds to one call: load context, MediatR with its behaviors, invoker, check of the answer.</summary>
internal static class CallCase
{
    private const double MostMicroseconds = 4;

    public static async Task Run(Report report)
    {
        var program = await HostUnderTest.Program(StandingCase.Program);
        var (dossier, on) = (SampleDossiers.Eighty, SampleDossiers.Day);
        var comparison = await new Rounds(ThroughTheHost, Direct).Run();

        report.Title("call: one standing through the host");
        report.Figure("through the host", $"{comparison.Measured:0.00} µs, {comparison.MeasuredBytes:N0} bytes");
        report.Figure("limit: the same program, directly", $"{comparison.Limit:0.00} µs, {comparison.LimitBytes:N0} bytes");
        report.Figure("ratio", $"{comparison.Ratio:0.00} times");
        report.Goal("added by the host", comparison.Added, MostMicroseconds, "µs");

        async Task ThroughTheHost(int times)
        {
            // As in the host, where every request runs on a thread of the pool.
            await Task.Yield();
            for (var i = 0; i < times; i++)
            {
                GC.KeepAlive(await HostUnderTest.Mediator.Send(new AssessEligibility(StandingCase.Program, dossier, on)));
            }
        }

        async Task Direct(int times)
        {
            await Task.Yield();
            for (var i = 0; i < times; i++)
            {
                GC.KeepAlive(program.Eligibility.Assess(dossier, on));
            }
        }
    }
}

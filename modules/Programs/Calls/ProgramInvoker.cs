using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PartnerHub.Contracts;
using PartnerHub.Programs.Catalog;

namespace PartnerHub.Programs.Calls;

/// <summary>The one way from the host into a plugin. A <see cref="ProgramFault"/> is all that comes back beside an answer.</summary>
internal sealed partial class ProgramInvoker(
    ProgramCatalog catalog, IOptions<ProgramsOptions> options, ProgramMetrics metrics, TimeProvider time, ILogger<ProgramInvoker> log)
{
    private readonly ProgramsOptions _options = options.Value;

    /// <summary>Puts one question to a program as it is on a day.</summary>
    public Task<TAnswer> Ask<TAnswer>(string program, DateOnly on, Func<IPartnerProgram, TAnswer> question, CancellationToken cancellation) =>
        Call(program, on, question, _options.CallTimeout, cancellation);

    /// <summary>Puts one question on each of many dossiers, under one guard; the answers are in the order of the dossiers.</summary>
    public async Task<IReadOnlyList<TAnswer>> AskEach<TAnswer>(
        string program, DateOnly on, IReadOnlyList<Dossier> dossiers, Func<IPartnerProgram, Dossier, TAnswer> question, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var limit = _options.CallTimeout + (dossiers.Count * _options.BatchTimeoutPerDossier);
        try
        {
            return await Call(program, on, plugin => AnswerEach(program, plugin, dossiers, question, stop.Token), limit, stop.Token);
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private static TAnswer[] AnswerEach<TAnswer>(
        string program, IPartnerProgram plugin, IReadOnlyList<Dossier> dossiers, Func<IPartnerProgram, Dossier, TAnswer> question, CancellationToken stop)
    {
        var answers = new TAnswer[dossiers.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            stop.ThrowIfCancellationRequested();
            answers[i] = question(plugin, dossiers[i]) ?? throw Fault.NoAnswer(program);
        }

        return answers;
    }

    private async Task<TAnswer> Call<TAnswer>(string id, DateOnly on, Func<IPartnerProgram, TAnswer> question, TimeSpan limit, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        try
        {
            var program = await catalog.Serving(id, on);
            var turn = await program.TakeTurn(cancellation);
            var call = new ProgramCall<TAnswer>(program, question, limit, turn, time, cancellation);
            ThreadPool.UnsafeQueueUserWorkItem(call, preferLocal: true);
            var answer = await call.Task;
            metrics.Record(id, ProgramMetrics.Answered, time.GetElapsedTime(started));
            return answer;
        }
        catch (ProgramFault fault)
        {
            metrics.Record(id, ProgramMetrics.OutcomeOf(fault.Kind), time.GetElapsedTime(started));
            if (fault.Kind != FaultKind.UnknownProgram)
            {
                LogFault(log, fault.Kind, id, fault.Text.En, fault.InnerException);
            }

            throw;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A call to program {Program} ended as {Kind}: {Reason}")]
    private static partial void LogFault(ILogger log, FaultKind kind, string program, string reason, Exception? error);
}

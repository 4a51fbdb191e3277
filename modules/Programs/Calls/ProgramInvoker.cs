using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;
using PartnerHub.Programs.Catalog;

namespace PartnerHub.Programs.Calls;

/// <summary>The one way from the host into a plugin. A <see cref="ProgramFault"/> is all that comes back beside an answer.</summary>
internal sealed partial class ProgramInvoker(
    ServedPrograms programs, IOptions<ProgramsOptions> options, ProgramMetrics metrics, TimeProvider time, ILogger<ProgramInvoker> log)
{
    private readonly ProgramsOptions _options = options.Value;

    /// <summary>Puts one question to a program as it is on a day.</summary>
    public Task<TAnswer> Ask<TAnswer>(string program, Asked about, Func<CheckedProgram, TAnswer> question, CancellationToken cancellation) =>
        Call(program, about, question, _options.CallTimeout, batch: null, cancellation);

    /// <summary>Puts one question on each of many dossiers, under one guard; the answers are in the order of the dossiers.</summary>
    public async Task<IReadOnlyList<TAnswer>> AskEach<TAnswer>(
        string program, Asked about, IReadOnlyList<Dossier> dossiers, Func<CheckedProgram, Dossier, TAnswer> question, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var limit = _options.CallTimeout + (dossiers.Count * _options.BatchTimeoutPerDossier);
        var batch = new Batch(dossiers);
        try
        {
            return await Call(program, about, plugin => batch.AnswerEach(plugin, question, program, stop.Token), limit, batch, stop.Token);
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private async Task<TAnswer> Call<TAnswer>(
        string id, Asked about, Func<CheckedProgram, TAnswer> question, TimeSpan limit, Batch? batch, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        try
        {
            var program = await programs.Serving(id, about.On, cancellation);
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
                LogFault(log, fault.Kind, id, about.Question, batch?.Member ?? about.Member, about.On, fault.Text.En, fault.InnerException);
            }

            throw;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A call to program {Program} ended as {Kind}, asked for {Question} of {Member} on {Day}: {Reason}")]
    private static partial void LogFault(
        ILogger log, FaultKind kind, string program, string question, string? member, DateOnly day, string reason, Exception? error);

    /// <summary>Many dossiers, and whose is being answered.</summary>
    private sealed class Batch(IReadOnlyList<Dossier> dossiers)
    {
        private int _at;

        public string? Member => Volatile.Read(ref _at) is var at && at < dossiers.Count ? dossiers[at].Partner.Id : null;

        public TAnswer[] AnswerEach<TAnswer>(CheckedProgram plugin, Func<CheckedProgram, Dossier, TAnswer> question, string program, CancellationToken stop)
        {
            var answers = new TAnswer[dossiers.Count];
            for (var i = 0; i < answers.Length; i++)
            {
                Volatile.Write(ref _at, i);
                stop.ThrowIfCancellationRequested();
                answers[i] = question(plugin, dossiers[i]) ?? throw Fault.NoAnswer(program);
            }

            return answers;
        }
    }
}

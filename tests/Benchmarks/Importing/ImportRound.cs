using PartnerHub.Benchmarks.Measuring;
using PartnerHub.Imports;
using PartnerHub.Partners;

namespace PartnerHub.Benchmarks.Importing;

/// <summary>One source's first load, the same file again, its lines in another file, and the bare append, each once.</summary>
internal sealed record ImportRound(Turn First, Turn Again, Turn Known, Turn Append)
{
    /// <param name="appendFirst">The one that goes first changes, so that neither always finds the caches warm.</param>
    public static async Task<ImportRound> TakeAsync(ImportHost host, PosFile file, string source, Func<Task> append, Func<TimeSpan>? server, bool appendFirst)
    {
        var appended = appendFirst ? await Turn.TakeAsync(append, server) : default;
        var first = await Turn.TakeAsync(() => LoadAsync(file.Path, receipt => receipt.Accepted), server);
        appended = appendFirst ? appended : await Turn.TakeAsync(append, server);
        var again = await Turn.TakeAsync(() => LoadAsync(file.Path, receipt => receipt.Accepted), server);
        var known = await Turn.TakeAsync(() => LoadAsync(file.SameLines, receipt => receipt.Known), server);
        return new(first, again, known, appended);

        async Task LoadAsync(string path, Func<ImportReceipt, long> lines)
        {
            var receipt = await host.ImportAsync(source, path);
            if (receipt.State != ImportState.Finished || lines(receipt) != file.Accepted.Count)
            {
                throw new InvalidOperationException($"{file.Accepted.Count} lines are expected of {receipt}.");
            }
        }
    }
}

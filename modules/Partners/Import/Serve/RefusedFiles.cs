using System.Collections.Concurrent;

namespace PartnerHub.Partners.Import.Serve;

/// <summary>Why the last files were refused, for the page that a form's answer leads to.</summary>
internal sealed class RefusedFiles
{
    private const int Most = 100;
    private readonly ConcurrentQueue<(Guid Id, string FileName, IReadOnlyList<ImportProblem> Problems)> _refused = new();

    public Guid Keep(string fileName, IReadOnlyList<ImportProblem> problems)
    {
        var id = Guid.NewGuid();
        _refused.Enqueue((id, fileName, problems));
        while (_refused.Count > Most && _refused.TryDequeue(out _))
        {
        }

        return id;
    }

    public (string FileName, IReadOnlyList<ImportProblem> Problems)? Find(string? id) =>
        Guid.TryParse(id, out var key) && _refused.FirstOrDefault(refused => refused.Id == key) is { Problems: { } problems } found ? (found.FileName, problems) : null;
}

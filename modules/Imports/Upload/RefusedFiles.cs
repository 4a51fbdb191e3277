using System.Collections.Concurrent;

namespace PartnerHub.Imports.Upload;

/// <summary>What was last refused and why, for the page that a form's answer leads to: a file by its name, or a mapping as it was written.</summary>
internal sealed class RefusedFiles
{
    private const int Most = 100;
    private readonly ConcurrentQueue<(Guid Id, string What, IReadOnlyList<ImportProblem> Problems)> _refused = new();

    public Guid Keep(string what, IReadOnlyList<ImportProblem> problems)
    {
        var id = Guid.NewGuid();
        _refused.Enqueue((id, what, problems));
        while (_refused.Count > Most && _refused.TryDequeue(out _))
        {
        }

        return id;
    }

    public (string What, IReadOnlyList<ImportProblem> Problems)? Find(string? id) =>
        Guid.TryParse(id, out var key) && _refused.FirstOrDefault(refused => refused.Id == key) is { Problems: { } problems } found ? (found.What, problems) : null;
}

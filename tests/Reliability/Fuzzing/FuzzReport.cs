using System.Globalization;

namespace PartnerHub.Reliability.Fuzzing;

/// <summary>What was answered.</summary>
internal sealed class FuzzReport
{
    private const int MostShown = 20;
    private readonly Lock _gate = new();
    private readonly SortedDictionary<int, int> _statuses = [];
    private readonly Dictionary<string, int> _undocumented = new(StringComparer.Ordinal);
    private readonly List<(TimeSpan Time, string What)> _slowest = [];
    private readonly List<string> _unexplained = [];
    private readonly List<string> _echoes = [];
    private readonly List<string> _unanswered = [];
    private readonly SortedDictionary<string, bool> _succeeded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _slow = new(StringComparer.Ordinal);
    private int _requests;

    public bool IsGood => _unexplained.Count == 0 && _undocumented.Count == 0 && _echoes.Count == 0 && _unanswered.Count == 0;

    public void Add(FuzzAnswer answer)
    {
        lock (_gate)
        {
            _requests++;
            if (answer.Time > TimeSpan.FromSeconds(1))
            {
                _slow[answer.Operation.Id] = _slow.GetValueOrDefault(answer.Operation.Id) + 1;
            }

            _slowest.Add((answer.Time, answer.Name));
            if (_slowest.Count > 1_000)
            {
                Trim();
            }

            if (answer.Failure is { } failure)
            {
                _unanswered.Add($"{answer.Name}: {failure}");
                return;
            }

            _succeeded[answer.Operation.Id] = _succeeded.GetValueOrDefault(answer.Operation.Id) || answer.Status is >= 200 and < 300;
            _statuses[answer.Status] = _statuses.GetValueOrDefault(answer.Status) + 1;
            if (!answer.Operation.Statuses.Contains(answer.Status))
            {
                var what = FormattableString.Invariant($"{answer.Status} of {answer.Operation.Method} {answer.Operation.Path}");
                _undocumented[what] = _undocumented.GetValueOrDefault(what) + 1;
            }

            if (answer.Status >= 500 && !answer.IsExplained)
            {
                _unexplained.Add($"{answer.Name}: {answer.Status} {answer.Text}");
            }

            if (answer.Status >= 400 && answer.Text.Contains(HostileText.Echoed, StringComparison.Ordinal))
            {
                _echoes.Add($"{answer.Name}: {answer.Status}");
            }
        }
    }

    public void Print(TimeSpan took, bool isAlive, bool isReady, bool endedWell, bool verifies)
    {
        Trim();
        Show("no answer", _unanswered);
        Show("unexplained", _unexplained);
        Show("told back", _echoes);
        Show("undocumented", [.. _undocumented.OrderByDescending(status => status.Value).Select(status => string.Create(CultureInfo.InvariantCulture, $"{status.Key}: {status.Value} times"))]);
        Show("over a second", [.. _slow.OrderByDescending(slow => slow.Value).Select(slow => string.Create(CultureInfo.InvariantCulture, $"{slow.Key}: {slow.Value} times"))]);
        Show("slowest", [.. _slowest.Take(3).Select(slow => string.Create(CultureInfo.InvariantCulture, $"{slow.Time.TotalMilliseconds:0} ms {slow.What}"))]);
        string[] never = [.. _succeeded.Where(operation => !operation.Value).Select(operation => operation.Key)];
        Console.Out.WriteLine(FormattableString.Invariant($"operations: {_succeeded.Count} answered, {_succeeded.Count - never.Length} of them with a success; never: {string.Join(", ", never)}"));
        Console.Out.WriteLine(FormattableString.Invariant($"answers: {string.Join(", ", _statuses.Select(status => FormattableString.Invariant($"{status.Key} {status.Value}")))}"));
        Console.Out.WriteLine(FormattableString.Invariant(
            $"fuzz: {_requests} requests in {took.TotalSeconds:0} s, {_unexplained.Count} unexplained 5xx, {_unanswered.Count} without an answer, {_undocumented.Count} undocumented statuses, {_echoes.Count} answers that tell back too much, {_slow.Values.Sum()} over a second"));
        Console.Out.WriteLine($"survival: host {(isAlive ? "alive" : "DEAD")}, readiness {(isReady ? "Healthy" : "NOT HEALTHY")}, stop {(endedWell ? "in order" : "NOT IN ORDER")}, journal {(verifies ? "verifies" : "DOES NOT VERIFY")}");
    }

    private void Trim()
    {
        _slowest.Sort((one, other) => other.Time.CompareTo(one.Time));
        _slowest.RemoveRange(Math.Min(10, _slowest.Count), Math.Max(0, _slowest.Count - 10));
    }

    private static void Show(string what, IReadOnlyList<string> all)
    {
        foreach (var one in all.Take(MostShown))
        {
            Console.Out.WriteLine($"{what}: {(one.Length > 600 ? one[..600] + "…" : one)}");
        }
    }
}

/// <param name="Name">The request, so that it can be made again.</param>
/// <param name="Text">Of the answer, its beginning.</param>
/// <param name="Failure">Why there is no answer; null where there is one.</param>
internal sealed record FuzzAnswer(ApiOperation Operation, string Name, int Status, string Text, TimeSpan Time, string? Failure)
{
    public bool HasRetryAfter { get; init; }

    /// <summary>Whether a 5xx says by itself what keeps the hub from answering, and when it would.</summary>
    public bool IsExplained => Status == 503
        && (Text.Contains("urn:partnerhub:problem:program-fault", StringComparison.Ordinal) || (HasRetryAfter && Text.Contains("urn:partnerhub:problem:storage-", StringComparison.Ordinal)));
}

using System.Globalization;
using System.Net;

namespace PartnerHub.Reliability.Programs;

/// <summary>What became of a host with a bad program.</summary>
internal sealed class Outcome(string expected)
{
    private const string TakesMemory = "takes the memory";

    private readonly List<string> _unexplained = [];
    private int _failed;

    public int Deaths { get; set; }

    public string State { get; set; } = "unknown";

    public string Reason { get; set; } = "";

    public bool IsSoundServed { get; set; }

    /// <summary>How long it took to stop when told so; null when it had to be killed.</summary>
    public TimeSpan? Stopped { get; set; }

    public double Megabytes { get; set; }

    public int Unexplained => _unexplained.Count;

    public string Fate => State switch
    {
        "serving" or "quarantined" when expected == TakesMemory => TakesMemory,
        _ when Deaths > 0 => "ends the process",
        "refused" => "refused",
        // Left alone for a while, and then tried again.
        "quarantined" when Reason.StartsWith("The program fails repeatedly", StringComparison.Ordinal) => "fails",
        "quarantined" => "set aside",
        "serving" when _failed > 0 => "fails",
        "serving" => "answers",
        _ => State,
    };

    /// <summary>One that does not serve is told with its reason.</summary>
    public bool IsRight => Fate == expected && IsSoundServed && Stopped is not null && Unexplained == 0 && (State == "serving" || Reason.Length > 0);

    public void Add(string question, HttpStatusCode? code, string body)
    {
        if (code == HttpStatusCode.ServiceUnavailable && body.Contains("program-fault", StringComparison.Ordinal))
        {
            _failed++;
        }
        else if (expected == TakesMemory)
        {
            // Where there is none left, not even the failure may find words.
        }
        else if (code != HttpStatusCode.OK && !(code is null && expected == "ends the process"))
        {
            _unexplained.Add($"{question}: {(int?)code ?? 0} {body[..Math.Min(body.Length, 200)]}");
        }
    }

    public string Tell(BadProgram program) => string.Create(CultureInfo.InvariantCulture,
        $"{program.Id}: {Fate}{(Fate == expected ? "" : $" (LISTED: {expected})")}, {(IsSoundServed ? "the sound one served" : "THE SOUND ONE NOT SERVED")}{(Deaths > 0 ? $", {Deaths} deaths" : "")}{(Reason.Length > 0 ? $", '{Reason[..Math.Min(Reason.Length, 160)]}'" : "")}, {(Stopped is { } time ? $"stopped in {time.TotalSeconds:0.0} s" : "HAD TO BE KILLED")}, {Megabytes:0} MB{string.Concat(_unexplained.Select(answer => $"\n  UNEXPLAINED {answer}"))}");
}

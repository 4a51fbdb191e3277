using PartnerHub.Programs;

namespace PartnerHub.Eligibility.Judge;

/// <summary>One way through the members to be judged: in chunks, and one by one from where the program fails on one of them.</summary>
internal sealed class DuePass
{
    private const int Chunk = 200;

    public string After { get; private set; } = "";

    public int Size { get; private set; } = Chunk;

    public int Count { get; private set; }

    public bool IsOver { get; private set; }

    public void Judged(IReadOnlyList<string> members)
    {
        Count += members.Count;
        IsOver = members.Count == 0;
    }

    public void Failed(IReadOnlyList<string> members, FaultKind kind)
    {
        IsOver = kind != FaultKind.Threw || members.Count == 0;
        After = Size == 1 && members.Count > 0 ? members[^1] : After;
        Size = 1;
    }
}

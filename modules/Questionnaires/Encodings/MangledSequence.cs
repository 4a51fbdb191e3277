using System.Text;

namespace PartnerHub.Questionnaires;

/// <summary>How sure it is that a sequence of letters is one letter that was misread.</summary>
internal enum Evidence
{
    /// <summary>The sequence may as well be what somebody typed: it is misread only if others are.</summary>
    Weak,

    /// <summary>A letter of French or English texts, of a sequence that nobody types.</summary>
    Strong,

    /// <summary>A letter of another script: misread only among others.</summary>
    Doubtful,
}

/// <summary>The letters of a text that are the bytes of one letter.</summary>
internal readonly record struct MangledSequence(int Start, int Length, Rune Letter, Evidence Evidence)
{
    public int End => Start + Length;
}

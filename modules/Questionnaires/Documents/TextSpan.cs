namespace PartnerHub.Questionnaires;

/// <summary>A piece of a text, by its letters; empty where something can be written.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public string In(string text) => text[Start..End];

    /// <summary>Without the blanks around it.</summary>
    public TextSpan Trimmed(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}

namespace PartnerHub.Questionnaires;

/// <summary>A piece of a text, by its letters; empty where something can be written.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public string In(string text) => text[Start..End];
}

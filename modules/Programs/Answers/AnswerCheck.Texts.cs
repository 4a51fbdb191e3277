using PartnerHub.Contracts;

namespace PartnerHub.Programs.Answers;

internal ref partial struct AnswerCheck
{
    /// <summary>That of a client's answer, which may become a text of a program.</summary>
    public const int LongestText = 20_000;

    private void Text(LocalizedText? text, string path)
    {
        Given(text, path);
        Form(text!.En, path);
        Form(text.Fr, path);

        // Mostly there are no others, which is seen without making a list of them.
        if (!text.Equals(LocalizedText.Of(text.Fr, text.En)))
        {
            OtherForms(text, path);
        }
    }

    private void OtherForms(LocalizedText text, string path)
    {
        foreach (var language in text.Languages)
        {
            Declared(language, words.Languages, path);
            Form(text.In(language), path);
        }
    }

    private void Form(string form, string path)
    {
        if (string.IsNullOrWhiteSpace(form))
        {
            throw Wrong(path, Expected.AText, form);
        }

        Letters(form, LongestText, path);
        if (Characters.AreOdd(form, linesAllowed: true))
        {
            throw Wrong(path, Expected.PlainText, form);
        }
    }

    /// <summary>An id that is no declared one: a unit, a period, a path of a setting.</summary>
    private void Token(string? token, int most, string path)
    {
        if (token is null)
        {
            return;
        }

        Letters(token, most, path);
        if (Characters.AreOdd(token, linesAllowed: false))
        {
            throw Wrong(path, Expected.PlainText, token);
        }
    }

    private void Value(FactValue value, string path)
    {
        if (value.Text is { } text)
        {
            Token(text, LongestText, path);
        }

        Figure(value.Number, path);
    }

    // Many texts of a fair length may still be too much.
    private void Letters(string text, int most, string path)
    {
        if (text.Length > most)
        {
            throw Wrong(path, Expected.Letters(most), text);
        }

        _lettersLeft -= text.Length;
        if (_lettersLeft < 0)
        {
            throw Wrong(path, Expected.Letters(MostLetters), null);
        }
    }
}

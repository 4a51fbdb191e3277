using System.Buffers;

namespace PartnerHub.Imports.Formats;

/// <summary>Whether text read as windows-1252 holds words that no western language writes.</summary>
internal static class WesternWords
{
    /// <summary>Signs that do stand beside letters.</summary>
    private static readonly SearchValues<char> Usual = SearchValues.Create("’‘·«»“”–—…•\u00A0\u00AD®™©°´¿¡†");

    /// <summary>A sign between two letters, as in <c>Wroc³aw</c>, or one that starts a word as only a letter does, as in <c>£ódz</c>.</summary>
    public static bool HaveSignsInside(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] > '\u007F' && (!char.IsLetter(text[i]) || text[i] is 'º' or 'ª') && !Usual.Contains(text[i]) && char.IsLetter(text[i + 1])
                && (text[i] is '£' or '¥' or '³' or '¹' or '‚' or 'º' or 'ª' or '¼' or '¾' || (i > 0 && char.IsLetter(text[i - 1]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Portuguese writes õ before e; elsewhere it is more likely the ő of Hungarian.</summary>
    public static bool HaveStrangeVowels(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is 'õ' or 'Õ' && (i + 1 == text.Length || text[i + 1] is not ('e' or 'E')))
            {
                return true;
            }
        }

        return false;
    }
}

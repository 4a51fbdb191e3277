using System.Text;
using System.Text.RegularExpressions;

namespace PartnerHub.EndToEnd.Tests.Words;

/// <summary>The words that a Razor file writes by itself, rather than taking them from a catalogue.</summary>
internal sealed partial class RazorText
{
    private readonly string _markup;
    private readonly StringBuilder _text = new();
    private int _at;

    private RazorText(string markup) => _markup = markup;

    public static IEnumerable<string> Of(string razor)
    {
        var reading = new RazorText(Directive.Replace(Comment.Replace(razor, ""), ""));
        reading.Read();
        return reading._text.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Any(char.IsLetter) && !Statement.IsMatch(line));
    }

    private char Current => _at < _markup.Length ? _markup[_at] : '\0';

    private char Next => _at + 1 < _markup.Length ? _markup[_at + 1] : '\0';

    private void Read()
    {
        var code = _markup.IndexOf("@code", StringComparison.Ordinal);
        while (_at < (code < 0 ? _markup.Length : code))
        {
            ReadOn();
        }

        while (_markup.IndexOf("@<", Math.Min(_at, _markup.Length), StringComparison.Ordinal) is >= 0 and var template)
        {
            _at = template + 1;
            ReadElement();
        }
    }

    /// <summary>A template within the code, to the end of its element.</summary>
    private void ReadElement()
    {
        var depth = 0;
        do
        {
            depth += ReadOn();
        }
        while (depth > 0 && _at < _markup.Length);
    }

    /// <summary>Reads a letter, an expression or a tag.</summary>
    /// <returns>How many more elements are open than before.</returns>
    private int ReadOn()
    {
        var opened = 0;
        if (Current == '<' && (char.IsLetter(Next) || Next is '/' or '!'))
        {
            opened = SkipTag();
            _text.Append('\n');
        }
        else if (Current == '@')
        {
            SkipExpression();
            _text.Append('\n');
        }
        else
        {
            _text.Append(_markup[_at++]);
        }

        return opened;
    }

    private int SkipTag()
    {
        var start = _at;
        while (_at < _markup.Length && Current != '>')
        {
            if (Current == '"')
            {
                SkipValue();
            }

            _at++;
        }

        _at++;
        var tag = _markup[start..Math.Min(_at, _markup.Length)];
        return tag.StartsWith("</", StringComparison.Ordinal) ? -1 : tag.EndsWith("/>", StringComparison.Ordinal) || Void.IsMatch(tag) ? 0 : 1;
    }

    /// <summary>From the opening quote to the closing one, over the quotes within an expression.</summary>
    private void SkipValue()
    {
        for (_at++; _at < _markup.Length && Current != '"';)
        {
            if (Current == '@')
            {
                SkipExpression();
            }
            else
            {
                _at++;
            }
        }
    }

    private void SkipExpression()
    {
        _at++;
        if (Current == '(')
        {
            SkipBracket('(', ')');
            return;
        }

        while (char.IsLetterOrDigit(Current) || Current is '_' or '.' && char.IsLetter(Next) || Current is '?' && Next is '.' || Current is '(' or '[')
        {
            if (Current is '(' or '[')
            {
                SkipBracket(Current, Current == '(' ? ')' : ']');
            }
            else
            {
                _at++;
            }
        }

        // A control statement has a space before its condition.
        if (Current == ' ' && Next == '(' && Control.IsMatch(_markup[..(_at + 1)]))
        {
            _at++;
            SkipBracket('(', ')');
        }
    }

    private void SkipBracket(char open, char close)
    {
        var depth = 0;
        do
        {
            depth += Current == open ? 1 : Current == close ? -1 : 0;
            _at++;
        }
        while (depth > 0 && _at < _markup.Length);
    }

    [GeneratedRegex(@"^@(page|using|inject|implements|namespace|inherits|attribute|typeparam)\b.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Directive { get; }

    /// <summary>An element that has no end.</summary>
    [GeneratedRegex("^<(!|(br|hr|img|input|link|meta)\\b)", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Void { get; }

    [GeneratedRegex("@(if|foreach|for|while|switch) $", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Control { get; }

    /// <summary>A line of code between the markup.</summary>
    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Comment { get; }

    [GeneratedRegex(@"^(else\b|if \(|foreach \(|case |default:|var |await |.*[;{}]$)", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Statement { get; }
}

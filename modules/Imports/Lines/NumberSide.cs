namespace PartnerHub.Imports.Lines;

/// <summary>What stands on one side of a number, taken apart from its ends.</summary>
internal ref struct NumberSide(ReadOnlySpan<byte> text)
{
    public ReadOnlySpan<byte> Rest { get; private set; } = CellText.Trim(text);

    public bool Take(ReadOnlySpan<byte> start)
    {
        if (!Rest.StartsWith(start))
        {
            return false;
        }

        Rest = CellText.Trim(Rest[start.Length..]);
        return true;
    }

    public bool TakeEnd(ReadOnlySpan<byte> end)
    {
        if (!Rest.EndsWith(end))
        {
            return false;
        }

        Rest = CellText.Trim(Rest[..^end.Length]);
        return true;
    }

    public bool TakeMinus() => Take("-"u8) || Take("\u2212"u8) || TakeEnd("-"u8) || TakeEnd("\u2212"u8);
}

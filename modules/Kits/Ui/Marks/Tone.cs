namespace PartnerHub.Kits.Ui;

/// <summary>What a mark says at a glance. Never said by colour alone: each mark has an icon and a word too.</summary>
public enum Tone
{
    Quiet,
    Good,
    Notice,
    Warning,
    Bad,
}

using PartnerHub.Contracts;

namespace PartnerHub.Host.Pages;

internal static class Words
{
    public static readonly LocalizedText PagesFound = LocalizedText.Of("Pages", "Pages");
    public static readonly LocalizedText Rulebook = LocalizedText.Of("Règlement", "Rulebook");
    public static readonly LocalizedText Members = LocalizedText.Of("Membres", "Members");
    public static readonly LocalizedText Journal = LocalizedText.Of("Journal", "Journal");
    public static readonly LocalizedText Changes = LocalizedText.Of("Changements de niveau", "Level changes");
    public static readonly LocalizedText Inbox = LocalizedText.Of("À faire", "To do");
    public static readonly LocalizedText InboxEmpty = LocalizedText.Of("Rien n’attend votre décision.", "Nothing waits for your decision.");
    public static readonly LocalizedText InboxWhat = LocalizedText.Of("Sujet", "About");
    public static readonly LocalizedText InboxKind = LocalizedText.Of("À décider", "To decide");
    public static readonly LocalizedText InboxSince = LocalizedText.Of("Depuis le", "Since");
    public static readonly LocalizedText InboxBy = LocalizedText.Of("Pour le", "By");
    public static readonly LocalizedText InboxLate = LocalizedText.Of("en retard", "late");
    public static readonly LocalizedText InboxProgram = LocalizedText.Of("Programme", "Program");
    public static readonly LocalizedText SkipToContent = LocalizedText.Of("Aller au contenu", "Skip to the content");
    public static readonly LocalizedText MainMenu = LocalizedText.Of("Menu principal", "Main menu");
    public static readonly LocalizedText Menu = LocalizedText.Of("Menu", "Menu");
    public static readonly LocalizedText Onboarding = LocalizedText.Of("Mise en place", "Onboarding");
    public static readonly LocalizedText Jobs = LocalizedText.Of("Travaux", "Jobs");
    public static readonly LocalizedText JobsLead = LocalizedText.Of(
        "Ce qui a tourné sans qu’on l’attende ces sept derniers jours : depuis quand, combien de temps, et ce qui a échoué.",
        "What ran in the last seven days without anybody waiting for it: when, how long, and what failed.");
    public static readonly LocalizedText Decisions = LocalizedText.Of("Décisions", "Decisions");
    public static readonly LocalizedText Claims = LocalizedText.Of("Demandes à décider", "Claims to decide");
    public static readonly LocalizedText Cases = LocalizedText.Of("Dossiers ouverts", "Open cases");
    public static readonly LocalizedText Appeals = LocalizedText.Of("Recours à trancher", "Appeals to be settled");
    public static readonly LocalizedText Applications = LocalizedText.Of("Demandes d’adhésion", "Applications to join");
    public static readonly LocalizedText Evidence = LocalizedText.Of("Pièces à examiner", "Evidence to look at");
    public static readonly LocalizedText Runs = LocalizedText.Of("Calculs", "Runs");
    public static readonly LocalizedText Imports = LocalizedText.Of("Imports", "Imports");
    public static readonly LocalizedText ChooseProgram = LocalizedText.Of("Choisissez un programme.", "Choose a program.");
    public static readonly LocalizedText NoProgramYet = LocalizedText.Of("Aucun programme n’a encore de niveaux.", "No program has levels yet.");
    public static readonly LocalizedText Waiting = LocalizedText.Of("Ce qui attend", "What waits");
    public static readonly LocalizedText Search = LocalizedText.Of("Rechercher", "Search");
    public static readonly LocalizedText SearchAll = LocalizedText.Of("Rechercher partout", "Search everything");
    public static readonly LocalizedText SearchPrompt = LocalizedText.Of("Chercher ( / )", "Search ( / )");
    public static readonly LocalizedText SearchHint = LocalizedText.Of(
        "Écrivez un nom de partenaire ou de client, un identifiant, un programme, une exigence, un avantage, un article ou un numéro du journal.",
        "Write a partner’s or a client’s name, an id, a program, a requirement, a benefit, a clause or a number of the journal.");
    public static readonly LocalizedText NothingFound = LocalizedText.Of("Rien n’a été trouvé pour « {0} ».", "Nothing was found for “{0}”.");
    public static readonly LocalizedText FoundFor = LocalizedText.Of("Trouvé pour « {0} »", "Found for “{0}”");
    public static readonly LocalizedText MoreFound = LocalizedText.Of("Les {0} premiers résultats : précisez pour en voir moins.", "The first {0} results: be more precise to see fewer.");
    public static readonly LocalizedText WhatItIs = LocalizedText.Of(
        "PartnerHub héberge les programmes partenaires de plusieurs éditeurs : chaque partenaire y voit son niveau, pourquoi, et ce qui manque pour le suivant. Les règlements ci-dessous sont publics.",
        "PartnerHub hosts the partner programs of several vendors: each partner sees its level, why, and what is missing for the next one. The rulebooks below are public.");
    public static readonly LocalizedText SignIn = LocalizedText.Of("Se connecter", "Sign in");
    public static readonly LocalizedText SignOut = LocalizedText.Of("Se déconnecter", "Sign out");
    public static readonly LocalizedText MyAccount = LocalizedText.Of("Mon compte", "My account");
    public static readonly LocalizedText Accounts = LocalizedText.Of("Comptes", "Accounts");
    public static readonly LocalizedText NotYours = LocalizedText.Of("Introuvable", "Not found");
    public static readonly LocalizedText NotYoursText = LocalizedText.Of(
        "Il n’y a rien ici que votre compte puisse voir. S’il le devrait, demandez à l’exploitant.",
        "There is nothing here that your account may see. If it should, ask the operator.");
    public static readonly LocalizedText NotAllowed = LocalizedText.Of("Droit manquant", "Right missing");
    public static readonly LocalizedText Overview = LocalizedText.Of("Vue d’ensemble", "Overview");
    public static readonly LocalizedText Language = LocalizedText.Of("Langue", "Language");
    public static readonly LocalizedText Theme = LocalizedText.Of("Apparence", "Appearance");
    public static readonly LocalizedText ThemeLight = LocalizedText.Of("Claire", "Light");
    public static readonly LocalizedText ThemeAuto = LocalizedText.Of("Comme l’appareil", "Same as the device");
    public static readonly LocalizedText ThemeDark = LocalizedText.Of("Sombre", "Dark");
    public static readonly LocalizedText Footer = LocalizedText.Of(
        "Chaque niveau, avantage et sanction est calculé par le programme de l’éditeur, avec ses raisons et l’article dont elles viennent.",
        "Each level, benefit and sanction is worked out by the vendor’s program, with its reasons and the clause they rest on.");
    public static readonly LocalizedText ForPrograms = LocalizedText.Of("La même chose pour vos logiciels : l’API", "The same for your software: the API");
    public static readonly LocalizedText Home = LocalizedText.Of("Vue d’ensemble", "Overview");
    public static readonly LocalizedText AsOf = LocalizedText.Of("Au {0}", "As of {0}");
    public static readonly LocalizedText SectionFailed = LocalizedText.Of(
        "Cette partie n’a pas pu être préparée. Les autres restent valables ; l’incident est au journal du serveur.",
        "This part could not be prepared. The others still hold; the incident is in the server’s log.");
    public static readonly LocalizedText NotFound = LocalizedText.Of("Page introuvable", "Page not found");
    public static readonly LocalizedText NotFoundText = LocalizedText.Of("Rien ne se trouve à cette adresse.", "There is nothing at this address.");
    public static readonly LocalizedText Failed = LocalizedText.Of("Une erreur s’est produite", "Something went wrong");
    public static readonly LocalizedText FailedText = LocalizedText.Of(
        "La page n’a pas pu être préparée. L’incident est au journal du serveur ; réessayez dans un instant.",
        "The page could not be prepared. The incident is in the server’s log; try again in a moment.");
    public static readonly LocalizedText RequestId = LocalizedText.Of("Numéro de la demande, à donner à l’exploitant :", "Id of the request, to tell the operator:");
    public static readonly LocalizedText DatabaseAway = LocalizedText.Of("La base de données n’est pas disponible", "The database is not available");
    public static readonly LocalizedText WrittenIsKept = LocalizedText.Of(
        "Ce que vous avez saisi est gardé sur cette page : renvoyez-le quand la base répondra. Un fichier joint est à choisir de nouveau.",
        "What you entered is kept on this page: send it again once the database answers. A file has to be chosen again.");
    public static readonly LocalizedText SendAgain = LocalizedText.Of("Renvoyer", "Send again");
    public static readonly LocalizedText FormTooLarge = LocalizedText.Of("Envoi trop volumineux", "Too much was sent");
    public static readonly LocalizedText FormTooLargeText = LocalizedText.Of("Rien n’a été enregistré. Envoyez moins de fichiers à la fois, ou de plus petits.", "Nothing was saved. Send fewer files at a time, or smaller ones.");
    public static readonly LocalizedText FormRefused = LocalizedText.Of("Formulaire refusé", "Form refused");
    public static readonly LocalizedText FormRefusedText = LocalizedText.Of(
        "Rien n’a été enregistré : ce formulaire a été ouvert il y a trop longtemps, ou ne vient pas d’ici. Revenez à sa page, actualisez-la et recommencez.",
        "Nothing was saved: this form was opened too long ago, or does not come from here. Go back to its page, reload it and start over.");
    public static readonly LocalizedText BackToOverview = LocalizedText.Of("Retour à la vue d’ensemble", "Back to the overview");
}

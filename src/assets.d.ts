/** A style sheet belongs to a page: its entry imports it, components name its classes. */
declare module "*.css";
